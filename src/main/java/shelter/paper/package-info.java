/**
 * What lies on paper beside the screen: the empty forms, made from the same questions, and the text
 * that is read aloud. Never any data.
 */
package shelter.paper;
