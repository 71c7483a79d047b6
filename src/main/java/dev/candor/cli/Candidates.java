package dev.candor.cli;

import java.util.Collections;
import java.util.Iterator;

/** Marks an option whose values the shell's completion finds among the records; help texts list none of them. */
abstract class Candidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Collections.emptyIterator();
    }

    /** Ids of incidents. */
    static final class Incidents extends Candidates {}

    /** Ids of maintenance. */
    static final class Maintenances extends Candidates {}

    /** Ids of notices. */
    static final class Notices extends Candidates {}

    /** Ids of postmortems. */
    static final class Postmortems extends Candidates {}

    /** Ids of all records. */
    static final class Records extends Candidates {}

    /** Ids of components, then statuses. */
    static final class Components extends Candidates {}

    /** Ids of severities. */
    static final class Severities extends Candidates {}

    /** Phases of an incident. */
    static final class Phases extends Candidates {}

    /** Names of messages. */
    static final class Messages extends Candidates {}
}
