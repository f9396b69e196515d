package io.antiphon.compliance.internal.consents;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.consent.ConsentRecord;
import io.antiphon.feedback.consent.Consents;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.Purposes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code consent set|withdraw|show}: what one person agrees to. Never repeats what they are known by. */
@Component
public final class ConsentCommandComponent implements Command {

	static final String ID = "--id";
	static final String ID_FILE = "--id-file";
	static final String PURPOSE = "--purpose";
	static final String ON = "--on";

	private final Consents consents;
	private final Purposes purposes;
	private final Privacy privacy;

	@Activate
	public ConsentCommandComponent(@Reference Consents consents, @Reference Purposes purposes, @Reference Privacy privacy) {
		this.consents = consents;
		this.purposes = purposes;
		this.privacy = privacy;
	}

	@Override
	public String name() {
		return "consent";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("WORD", true, false, texts.get("WORD")),
				Parameter.option(ID, "VALUE", texts.get(ID)),
				Parameter.option(ID_FILE, "FILE", texts.get(ID_FILE)),
				Parameter.option(PURPOSE, "ID", texts.get(PURPOSE)),
				Parameter.option(ON, "DAY", texts.get(ON)));
	}

	@Override
	public Purpose purpose() {
		return Purpose.SUBJECT_REQUEST;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var word = invocation.arguments().getFirst();
		if (!List.of("set", "withdraw", "show").contains(word)) {
			return invocation.end(Exit.USAGE, texts.get("unknown"));
		}
		var identifier = Identified.by(invocation);
		if (identifier.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("noId"));
		}
		var pseudonym = privacy.pseudonym(invocation.access(), identifier.get());
		if (word.equals("show")) {
			return show(pseudonym, invocation, texts);
		}
		var purpose = declared(invocation);
		if (purpose.isEmpty()) {
			return invocation.end(Exit.USAGE,
					texts.get("noPurpose", String.join(", ", purposes.all().stream().map(DeclaredPurpose::id).toList())));
		}
		var day = day(invocation);
		if (day.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("noDay"));
		}
		var consent = new Consent(purpose.get().purpose(), word.equals("set"), day.get());
		if (!consents.note(pseudonym, consent, invocation.access())) {
			invocation.err().println(texts.get("erased"));
			return Exit.REFUSED;
		}
		return told(purpose.get(), pseudonym, consent.given(), invocation, texts);
	}

	/** What counts after it: a later word that is here already goes before. */
	private Exit told(DeclaredPurpose purpose, String pseudonym, boolean said, Invocation invocation, Texts texts) {
		boolean given = consents.given(pseudonym, purpose.purpose(), invocation.access());
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("purpose", purpose.id());
		data.put("given", given);
		var sentence = texts.get(given ? "given" : "notGiven", purpose.label(invocation.locale()));
		invocation.print(data, given == said ? sentence : texts.get("later") + "\n" + sentence);
		return Exit.DONE;
	}

	private Exit show(String pseudonym, Invocation invocation, Texts texts) {
		var records = consents.of(pseudonym, invocation.access());
		var lines = new ArrayList<String>();
		records.forEach(record -> lines.add(line(record, invocation.locale(), texts)));
		invocation.print(
				Map.of("format", 1, "consents", records.stream().map(ConsentCommandComponent::data).toList()),
				records.isEmpty() ? texts.get("nothing") : String.join("\n", lines));
		return Exit.DONE;
	}

	private String line(ConsentRecord record, Locale locale, Texts texts) {
		var day = record.consent().day();
		var purpose = record.consent().purpose();
		return texts.get(
				record.consent().given() ? "line.yes" : "line.no",
				day == null ? texts.get("noDayKnown") : day.toString(),
				purposes.find(purpose).map(found -> found.label(locale)).orElse(purpose.id()),
				texts.get(record.form() ? "form" : "file"),
				record.by());
	}

	private static Map<String, Object> data(ConsentRecord record) {
		var day = record.consent().day();
		var data = new LinkedHashMap<String, Object>();
		data.put("purpose", record.consent().purpose().id());
		data.put("given", record.consent().given());
		data.put("on", day == null ? "" : day.toString());
		data.put("noted", record.noted().toString());
		data.put("by", record.by());
		data.put("from", record.form() ? "form" : "file");
		return data;
	}

	private Optional<DeclaredPurpose> declared(Invocation invocation) {
		var asked = invocation.option(PURPOSE).orElse("");
		return purposes.all().stream().filter(purpose -> purpose.id().equals(asked)).findFirst();
	}

	/** Today where none was given; empty where it is none, or has not come yet. */
	private static Optional<LocalDate> day(Invocation invocation) {
		var today = LocalDate.now(ZoneOffset.UTC);
		try {
			var day = invocation.option(ON).map(LocalDate::parse).orElse(today);
			return day.isAfter(today.plusDays(1)) ? Optional.empty() : Optional.of(day);
		} catch (DateTimeParseException none) {
			return Optional.empty();
		}
	}

	private static Texts texts(Locale locale) {
		return Texts.of(ConsentCommandComponent.class, locale);
	}
}
