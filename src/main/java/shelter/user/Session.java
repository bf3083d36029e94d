package shelter.user;

import java.io.Serializable;

/**
 * For whom the database would answer a token now. Made anew in each request, so that a right that
 * is withdrawn is gone with the next click.
 *
 * @param centre null for the accounts of the office and the administrators
 * @param page whether it is a person at the pages; else a program with a token of its own
 */
public record Session(String account, Role role, String centre, boolean page, boolean locked)
    implements Serializable {}
