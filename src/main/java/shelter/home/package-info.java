/** The house: who is here now, what is unfinished, and the own centre's figures so far. */
package shelter.home;
