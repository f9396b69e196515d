package io.antiphon.compliance.internal.audit;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code audit list|check}: who looked at what and why, the newest last, and whether the chain is as it was written. */
@Component
public final class AuditCommandComponent implements Command {

	static final String LAST = "--last";
	static final String WHO = "--who";
	static final String ACT = "--act";
	static final String FOR = "--for";

	private static final int USUAL = 50;
	private static final int MOST = 100_000;
	private static final int PAGE = 1_000;

	private final Privacy privacy;
	private final FeedbackStore feedback;

	@Activate
	public AuditCommandComponent(@Reference Privacy privacy, @Reference FeedbackStore feedback) {
		this.privacy = privacy;
		this.feedback = feedback;
	}

	@Override
	public String name() {
		return "audit";
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
				Parameter.option(LAST, "N", texts.get(LAST)),
				Parameter.option(WHO, "NAME", texts.get(WHO)),
				Parameter.option(ACT, "WORD", texts.get(ACT)),
				Parameter.option(FOR, "PURPOSE", texts.get(FOR)));
	}

	@Override
	public Purpose purpose() {
		return Purpose.ACCOUNTABILITY;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		return switch (invocation.arguments().getFirst()) {
			case "list" -> list(invocation, texts);
			case "check" -> check(invocation);
			default -> invocation.end(Exit.USAGE, texts.get("unknown"));
		};
	}

	private Exit check(Invocation invocation) {
		var verified = privacy.verifyAudit();
		invocation.print(
				Map.of("format", 1, "intact", verified.intact(), "sentence", verified.sentence(invocation.locale())),
				verified.sentence(invocation.locale()));
		return verified.intact() ? Exit.DONE : Exit.REFUSED;
	}

	private Exit list(Invocation invocation, Texts texts) {
		int last;
		try {
			last = invocation.option(LAST).map(Integer::parseInt).orElse(USUAL);
		} catch (NumberFormatException noNumber) {
			last = 0;
		}
		if (last < 1 || last > MOST) {
			return invocation.end(Exit.USAGE, texts.get("noLast", MOST));
		}
		var found = newest(last, wanted(invocation));
		privacy.audit(invocation.access(), "audit.look", "", found.size());
		invocation.print(
				Map.of("format", 1, "entries", found.stream().map(entry -> data(entry, asked(entry, invocation))).toList()),
				found.isEmpty()
						? texts.get("none")
						: String.join("\n", found.stream().map(entry -> line(entry, asked(entry, invocation), texts)).toList()));
		return Exit.DONE;
	}

	private static Predicate<AuditEntry> wanted(Invocation invocation) {
		var who = invocation.option(WHO);
		var act = invocation.option(ACT);
		var purpose = invocation.option(FOR);
		return entry -> who.filter(name -> !entry.actor().equals(name)).isEmpty()
				&& act.filter(word -> !entry.action().startsWith(word)).isEmpty()
				&& purpose.filter(id -> !entry.purpose().equals(id)).isEmpty();
	}

	private List<AuditEntry> newest(int last, Predicate<AuditEntry> wanted) {
		var found = new ArrayDeque<AuditEntry>();
		for (var page = privacy.auditEntries(1, PAGE); !page.isEmpty(); page = privacy.auditEntries(page.getLast().sequence() + 1, PAGE)) {
			for (var entry : page) {
				if (wanted.test(entry)) {
					found.add(entry);
					if (found.size() > last) {
						found.remove();
					}
				}
			}
		}
		return List.copyOf(found);
	}

	private String asked(AuditEntry entry, Invocation invocation) {
		return feedback.asked(entry.about(), invocation.access());
	}

	private static String line(AuditEntry entry, String asked, Texts texts) {
		var purpose = new Purpose(entry.purpose()).label(texts.locale());
		return texts.get(
				asked.isEmpty() ? "entry" : "entryAbout", String.valueOf(entry.sequence()), entry.at().toString(), entry.actor(), purpose,
				entry.action(), String.valueOf(entry.count()), asked);
	}

	private static Map<String, Object> data(AuditEntry entry, String asked) {
		var data = new LinkedHashMap<String, Object>();
		data.put("entry", entry.sequence());
		data.put("at", entry.at().toString());
		data.put("who", entry.actor());
		data.put("for", entry.purpose());
		data.put("act", entry.action());
		data.put("about", asked);
		data.put("count", entry.count());
		return data;
	}

	private static Texts texts(Locale locale) {
		return Texts.of(AuditCommandComponent.class, locale);
	}
}
