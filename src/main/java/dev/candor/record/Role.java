package dev.candor.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What somebody did in an incident, as a public text may say it.
 *
 * <p>The words are those of incident command as it is practised; a key of {@code internal.roles} that is none of them is as internal as
 * the name beside it, so it becomes {@link #RESPONDER}.
 */
enum Role {
    INCIDENT_COMMANDER("incident_commander", "incident_lead", "incident_manager", "commander", "ic"),
    COMMUNICATIONS_LEAD("communications_lead", "communication_lead", "comms_lead", "communications_manager", "comms"),
    OPERATIONS_LEAD("operations_lead", "operation_lead", "ops_lead"),
    SUBJECT_MATTER_EXPERT("subject_matter_expert", "expert", "sme"),
    SCRIBE("scribe", "note_taker"),
    DEPUTY("deputy", "deputy_incident_commander", "deputy_commander"),
    TECHNICAL_LEAD("technical_lead", "tech_lead"),
    LIAISON("liaison", "customer_liaison", "internal_liaison"),
    ON_CALL("on_call", "oncall", "on_call_engineer", "first_responder"),
    RESPONDER("responder");

    private final List<String> keys;

    Role(String... keys) {
        this.keys = List.of(keys);
    }

    /** The role of a key of {@code internal.roles}, in the singular or the plural. */
    static Role of(String key) {
        String word = key.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return Arrays.stream(values())
                .filter(role -> role.keys.contains(word) || role.keys.contains(one))
                .findFirst()
                .orElse(RESPONDER);
    }
}
