package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.base.Texts;
import io.antiphon.compliance.deadlines.DeadlineRule;
import io.antiphon.compliance.deadlines.Law;
import io.antiphon.compliance.requests.Noted;
import io.antiphon.compliance.requests.Registered;
import io.antiphon.compliance.requests.Request;
import io.antiphon.compliance.requests.RequestKind;
import io.antiphon.compliance.requests.Requests;
import io.antiphon.compliance.ui.internal.Facts;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import io.antiphon.workbench.ui.tables.frame.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Requests and their clocks in the user's language. */
final class RequestWords {

	private static final int SOON = 7;

	private final Texts texts;
	private final Numbers numbers;

	RequestWords(Locale locale) {
		this.texts = Texts.of(RequestWords.class, locale);
		this.numbers = new Numbers(locale);
	}

	private static String key(Enum<?> one) {
		return one.name().toLowerCase(Locale.ROOT);
	}

	String kind(RequestKind kind) {
		return texts.get("asked." + key(kind));
	}

	/** With the articles that give the right. */
	String kindByLaw(RequestKind kind) {
		return texts.get("asked.by", kind(kind), texts.get("article." + key(kind)));
	}

	String law(Law law) {
		return texts.get("law." + key(law));
	}

	String state(Registered one) {
		return texts.get("state." + key(one.request().state()));
	}

	/** How much time is left, in words that do without colour. */
	String clock(Registered one) {
		if (!one.request().open()) {
			return texts.get(one.late() ? "clock.late" : "clock.inTime", -one.daysLeft());
		}
		if (one.overdue()) {
			return texts.get("clock.overdue", -one.daysLeft());
		}
		return one.daysLeft() == 0 ? texts.get("clock.today") : texts.get("clock.left", one.daysLeft());
	}

	/** What is over its time hurts, and what has only days left does. */
	static Tone tone(Registered one) {
		return !one.request().open() ? Tone.DIM : one.daysLeft() <= 0 ? Tone.HURT : Tone.PLAIN;
	}

	private static Block.Tone badge(Registered one) {
		if (!one.request().open()) {
			return one.late() ? Block.Tone.NEUTRAL : Block.Tone.POSITIVE;
		}
		return one.daysLeft() <= SOON ? Block.Tone.NEGATIVE : Block.Tone.PLAIN;
	}

	private String day(@Nullable LocalDate day) {
		return day == null ? "" : numbers.day(day);
	}

	/** The register in a sentence. */
	String sentence(List<Registered> all) {
		long overdue = all.stream().filter(Registered::overdue).count();
		long open = all.stream().filter(one -> one.request().open()).count();
		return all.isEmpty() ? texts.get("none") : texts.get("sentence", overdue, open - overdue, all.size() - open);
	}

	/** All that is kept about one, with what was noted about it, the last first. */
	List<Block> page(Registered one, List<Requests.Note> history) {
		var request = one.request();
		var details = new ArrayList<Block>(List.of(new Block.State(clock(one), badge(one))));
		details.add(facts(one).table());
		gaps(one).forEach(gap -> details.add(new Block.Paragraph(gap)));
		if (one.deadline().rule().ours()) {
			details.add(new Block.Paragraph(texts.get("ours", one.deadline().rule().count())));
		}
		details.add(new Block.Item("", texts.get("history"), "", history.reversed().stream().map(this::note).toList()));
		var received = texts.get("received", law(request.law()), day(request.received()));
		return List.of(new Block.Item("", kind(request.kind()), received, details));
	}

	private Facts facts(Registered one) {
		var request = one.request();
		var deadline = one.deadline();
		var facts = new Facts()
				.say(texts.get("column.state"), state(one))
				.say(texts.get("column.due"), day(deadline.due()))
				.say(texts.get("by"), texts.get("by.said", article(deadline.rule()), deadline.calendar(), deadline.version()))
				.say(texts.get("whose"), texts.get(request.subject().isEmpty() ? "whose.unknown" : "whose.known"))
				.say(texts.get("column.reference"), request.reference())
				.say(texts.get("confirmed"), day(request.confirmed()));
		var extension = request.extension();
		if (extension != null) {
			facts.say(texts.get("extended"), texts.get("reasoned", day(extension.told()), extension.reason()));
		}
		var end = request.closing();
		return end == null ? facts : ended(facts, end);
	}

	private Facts ended(Facts facts, Request.Closing end) {
		return facts
				.say(texts.get(end.refused() ? "refused" : "answered"),
						end.reason().isEmpty() ? day(end.on()) : texts.get("reasoned", day(end.on()), end.reason()))
				.say(texts.get("erasure"), end.erasure())
				.say(texts.get("copied"), day(end.copied()));
	}

	private String article(DeadlineRule rule) {
		return texts.get("article", law(rule.law()), rule.article());
	}

	private List<String> gaps(Registered one) {
		return one.deadline().gaps().stream()
				.map(gap -> texts.get("gap", gap.calendar(), String.valueOf(gap.year()), day(gap.from())))
				.toList();
	}

	private Block note(Requests.Note note) {
		var act = texts.has(note.act()) ? texts.get(note.act()) : note.act();
		return new Block.Paragraph(texts.get(note.takenBack() ? "note.takenBack" : "note", numbers.moment(note.at()), note.by(), act));
	}

	/** Why nothing was written. */
	String refusal(Noted.Reason reason) {
		return texts.get("refused." + key(reason));
	}

	/** What can be taken back, as it follows "Undo:". */
	String deed(String act, Registered one) {
		return texts.get("deed." + act, kind(one.request().kind()), day(one.request().received()));
	}
}
