/** What every request passes before anything else sees it, and the door of the programs. */
package shelter.gate;
