/**
 * How the program is: whether it lives, whether it can be given work, what an operator should look
 * at, and what it has measured. Nothing here tells of a person or a centre.
 */
package shelter.health;
