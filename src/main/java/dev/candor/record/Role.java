package dev.candor.record;

import java.util.Locale;

/**
 * What somebody did in an incident, as a public text may say it.
 *
 * <p>The words are those of incident command as it is practised; a key of {@code internal.roles} that is none of them is as internal as
 * the name beside it, so it becomes {@link #RESPONDER}.
 */
enum Role {
    INCIDENT_COMMANDER,
    COMMUNICATIONS_LEAD,
    OPERATIONS_LEAD,
    SUBJECT_MATTER_EXPERT,
    SCRIBE,
    DEPUTY,
    TECHNICAL_LEAD,
    LIAISON,
    ON_CALL,
    RESPONDER;

    /** The role of a key of {@code internal.roles}, in the singular or the plural. */
    static Role of(String key) {
        String word = key.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return switch (word.replaceFirst("(?<=[a-z]{2})(?<!comm)s$", "")) {
            case "incident_commander", "incident_lead", "incident_manager", "commander", "ic" -> INCIDENT_COMMANDER;
            case "communications_lead", "communication_lead", "comms_lead", "communications_manager", "comms" ->
                COMMUNICATIONS_LEAD;
            case "operations_lead", "operation_lead", "ops_lead" -> OPERATIONS_LEAD;
            case "subject_matter_expert", "expert", "sme" -> SUBJECT_MATTER_EXPERT;
            case "scribe", "note_taker" -> SCRIBE;
            case "deputy", "deputy_incident_commander", "deputy_commander" -> DEPUTY;
            case "technical_lead", "tech_lead" -> TECHNICAL_LEAD;
            case "liaison", "customer_liaison", "internal_liaison" -> LIAISON;
            case "on_call", "oncall", "on_call_engineer", "first_responder" -> ON_CALL;
            default -> RESPONDER;
        };
    }
}
