package dev.candor.publish;

/**
 * What a person has allowed that is otherwise refused.
 *
 * @param removals that pages of incidents, maintenance, notices and postmortems go away
 * @param adoption that a target is taken over which holds files that Candor did not write
 * @param older that an older site replaces a newer one
 */
public record Permissions(boolean removals, boolean adoption, boolean older) {
    /** Nothing out of the ordinary. */
    public static final Permissions NONE = new Permissions(false, false, false);
}
