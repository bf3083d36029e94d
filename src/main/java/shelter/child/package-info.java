/**
 * Children's stays (form B), each a part of an adult's stay, with the contact with child welfare.
 */
package shelter.child;
