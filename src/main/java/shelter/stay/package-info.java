/** Adult stays (form A): what happened between arrival and departure. */
package shelter.stay;
