/**
 * Publishing: counted figures of a closed year are copied into versions that never change, what has
 * to be hidden without its number ({@link shelter.screening}), and none without a green report of
 * the attack on it. Open to all to read.
 */
package shelter.publication;
