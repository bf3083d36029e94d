/** Someone leaves: the adult and the children who came along, in one short form. */
package shelter.discharge;
