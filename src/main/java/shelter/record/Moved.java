package shelter.record;

import java.util.UUID;

/**
 * Says that a record has just been stored in place of one that was written in the wrong form.
 *
 * @param kind the word of the old record's form
 */
public record Moved(String kind, UUID id) {}
