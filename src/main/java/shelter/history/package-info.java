/**
 * What happened to a record after it was first written: its changes, kept by the database itself,
 * and the stone that stays when it is deleted. None of it outlives a reservation.
 */
package shelter.history;
