/** Files of other systems that a centre's manager brings in, under names that are told once. */
package shelter.upload;
