package dev.candor.record;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Roles in the words of a language.
 *
 * <p>They stand where a name stood, in any grammatical case. Languages that inflect articles have feminine or neutral words here, because these have the
 * fewest forms; the second form is the possessive one, which in German is also that after prepositions.
 *
 * @param plain as a subject
 * @param possessive before what is theirs
 */
record RoleWords(Map<Role, String> plain, Map<Role, String> possessive) {
    private static final Map<String, RoleWords> LANGUAGES = read("""
            en;INCIDENT_COMMANDER;the incident commander;the incident commander's
            en;COMMUNICATIONS_LEAD;the communications lead;the communications lead's
            en;OPERATIONS_LEAD;the operations lead;the operations lead's
            en;SUBJECT_MATTER_EXPERT;a subject matter expert;a subject matter expert's
            en;SCRIBE;the scribe;the scribe's
            en;DEPUTY;the deputy incident commander;the deputy incident commander's
            en;TECHNICAL_LEAD;the technical lead;the technical lead's
            en;LIAISON;the liaison;the liaison's
            en;ON_CALL;the on-call engineer;the on-call engineer's
            en;RESPONDER;a responder;a responder's
            de;INCIDENT_COMMANDER;die Einsatzleitung;der Einsatzleitung
            de;COMMUNICATIONS_LEAD;die Kommunikationsleitung;der Kommunikationsleitung
            de;OPERATIONS_LEAD;die Betriebsleitung;der Betriebsleitung
            de;SUBJECT_MATTER_EXPERT;eine Fachperson;einer Fachperson
            de;SCRIBE;die Protokollführung;der Protokollführung
            de;DEPUTY;die stellvertretende Einsatzleitung;der stellvertretenden Einsatzleitung
            de;TECHNICAL_LEAD;die technische Leitung;der technischen Leitung
            de;LIAISON;die Kontaktstelle;der Kontaktstelle
            de;ON_CALL;die Rufbereitschaft;der Rufbereitschaft
            de;RESPONDER;eine Person aus dem Einsatz;einer Person aus dem Einsatz
            fr;INCIDENT_COMMANDER;la direction de l’incident;la direction de l’incident
            fr;COMMUNICATIONS_LEAD;la communication de crise;la communication de crise
            fr;OPERATIONS_LEAD;la direction des opérations;la direction des opérations
            fr;SUBJECT_MATTER_EXPERT;une personne experte;une personne experte
            fr;SCRIBE;la personne chargée des notes;la personne chargée des notes
            fr;DEPUTY;la direction adjointe de l’incident;la direction adjointe de l’incident
            fr;TECHNICAL_LEAD;la direction technique;la direction technique
            fr;LIAISON;la personne de liaison;la personne de liaison
            fr;ON_CALL;la personne d’astreinte;la personne d’astreinte
            fr;RESPONDER;une personne de l’équipe;une personne de l’équipe
            es;INCIDENT_COMMANDER;la persona al mando del incidente;la persona al mando del incidente
            es;COMMUNICATIONS_LEAD;la persona responsable de comunicación;la persona responsable de comunicación
            es;OPERATIONS_LEAD;la persona responsable de operaciones;la persona responsable de operaciones
            es;SUBJECT_MATTER_EXPERT;una persona experta;una persona experta
            es;SCRIBE;la persona que toma notas;la persona que toma notas
            es;DEPUTY;la persona suplente al mando;la persona suplente al mando
            es;TECHNICAL_LEAD;la persona responsable técnica;la persona responsable técnica
            es;LIAISON;la persona de enlace;la persona de enlace
            es;ON_CALL;la persona de guardia;la persona de guardia
            es;RESPONDER;una persona del equipo;una persona del equipo
            pt;INCIDENT_COMMANDER;a pessoa no comando do incidente;a pessoa no comando do incidente
            pt;COMMUNICATIONS_LEAD;a pessoa responsável pela comunicação;a pessoa responsável pela comunicação
            pt;OPERATIONS_LEAD;a pessoa responsável pelas operações;a pessoa responsável pelas operações
            pt;SUBJECT_MATTER_EXPERT;uma pessoa especialista;uma pessoa especialista
            pt;SCRIBE;a pessoa que toma notas;a pessoa que toma notas
            pt;DEPUTY;a pessoa suplente no comando;a pessoa suplente no comando
            pt;TECHNICAL_LEAD;a pessoa responsável técnica;a pessoa responsável técnica
            pt;LIAISON;a pessoa de contato;a pessoa de contato
            pt;ON_CALL;a pessoa de plantão;a pessoa de plantão
            pt;RESPONDER;uma pessoa da equipe;uma pessoa da equipe
            ja;INCIDENT_COMMANDER;インシデントコマンダー;インシデントコマンダー
            ja;COMMUNICATIONS_LEAD;コミュニケーション担当;コミュニケーション担当
            ja;OPERATIONS_LEAD;オペレーション担当;オペレーション担当
            ja;SUBJECT_MATTER_EXPERT;専門担当者;専門担当者
            ja;SCRIBE;記録担当;記録担当
            ja;DEPUTY;副インシデントコマンダー;副インシデントコマンダー
            ja;TECHNICAL_LEAD;技術リード;技術リード
            ja;LIAISON;連絡担当;連絡担当
            ja;ON_CALL;当番担当者;当番担当者
            ja;RESPONDER;対応担当者;対応担当者
            zh;INCIDENT_COMMANDER;事件指挥官;事件指挥官
            zh;COMMUNICATIONS_LEAD;沟通负责人;沟通负责人
            zh;OPERATIONS_LEAD;运维负责人;运维负责人
            zh;SUBJECT_MATTER_EXPERT;领域专家;领域专家
            zh;SCRIBE;记录员;记录员
            zh;DEPUTY;副指挥官;副指挥官
            zh;TECHNICAL_LEAD;技术负责人;技术负责人
            zh;LIAISON;联络人;联络人
            zh;ON_CALL;值班人员;值班人员
            zh;RESPONDER;响应人员;响应人员
            ar;INCIDENT_COMMANDER;قائد الحادث;قائد الحادث
            ar;COMMUNICATIONS_LEAD;مسؤول التواصل;مسؤول التواصل
            ar;OPERATIONS_LEAD;مسؤول العمليات;مسؤول العمليات
            ar;SUBJECT_MATTER_EXPERT;أحد الخبراء المختصين;أحد الخبراء المختصين
            ar;SCRIBE;مدوّن الملاحظات;مدوّن الملاحظات
            ar;DEPUTY;نائب قائد الحادث;نائب قائد الحادث
            ar;TECHNICAL_LEAD;المسؤول التقني;المسؤول التقني
            ar;LIAISON;مسؤول الاتصال;مسؤول الاتصال
            ar;ON_CALL;المناوب;المناوب
            ar;RESPONDER;أحد أعضاء فريق الاستجابة;أحد أعضاء فريق الاستجابة
            """);

    /** The words of a site's locale; English ones where there are no others. */
    static RoleWords of(String locale) {
        RoleWords english = LANGUAGES.getOrDefault("en", new RoleWords(Map.of(), Map.of()));
        return LANGUAGES.getOrDefault(Locale.forLanguageTag(locale).getLanguage(), english);
    }

    /** What stands for a person. */
    String phrase(Role role, boolean owning) {
        return (owning ? possessive : plain).getOrDefault(role, "");
    }

    /** The role without its article, as a title. */
    String noun(Role role) {
        String phrase = phrase(role, false);
        return phrase.replaceFirst("^(?:the|a|die|eine|la|une|una|uma) ", "");
    }

    private static Map<String, RoleWords> read(String table) {
        Map<String, RoleWords> languages = new HashMap<>();
        table.lines().map(line -> line.split(";", -1)).forEach(row -> {
            RoleWords words = languages.computeIfAbsent(
                    row[0], language -> new RoleWords(new EnumMap<>(Role.class), new EnumMap<>(Role.class)));
            words.plain().put(Role.valueOf(row[1]), row[2]);
            words.possessive().put(Role.valueOf(row[1]), row[3]);
        });
        return languages;
    }
}
