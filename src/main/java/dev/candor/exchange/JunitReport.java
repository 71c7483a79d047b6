package dev.candor.exchange;

import dev.candor.check.Report;
import dev.candor.problem.Problem;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit's XML as build servers read it: a test case for each finding, failed where the check fails by it. */
public final class JunitReport implements ReportFormat {
    @Override
    public String write(Report report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            suite(xml, report);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return text + "\n";
    }

    private static void suite(XMLStreamWriter xml, Report report) throws XMLStreamException {
        long failures = report.findings().stream().filter(report::fails).count();
        xml.writeStartElement("testsuite");
        counts(xml, Math.max(1, report.findings().size()), failures);
        if (report.findings().isEmpty()) {
            start(xml, "records", "all records");
            xml.writeEndElement();
        }
        for (Problem finding : report.findings()) {
            testCase(xml, finding, report.fails(finding));
        }
        xml.writeEndElement();
    }

    private static void counts(XMLStreamWriter xml, int tests, long failures) throws XMLStreamException {
        xml.writeAttribute("name", "candor check");
        xml.writeAttribute("tests", Integer.toString(tests));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", "0");
    }

    private static void testCase(XMLStreamWriter xml, Problem finding, boolean fails) throws XMLStreamException {
        start(xml, finding.place().path(), "[" + finding.code() + "] " + finding.place());
        String text =
                finding.place() + ": " + finding.message() + (finding.hint().isEmpty() ? "" : "; " + finding.hint());
        if (fails) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", finding.level().word());
            xml.writeAttribute("message", Printable.of(finding.message()));
        } else {
            xml.writeStartElement("system-out");
            text = finding.level().word() + ": " + text;
        }
        xml.writeCharacters(Printable.of(text));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, String group, String name) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", Printable.of(group));
        xml.writeAttribute("name", Printable.of(name));
        xml.writeAttribute("time", "0");
    }
}
