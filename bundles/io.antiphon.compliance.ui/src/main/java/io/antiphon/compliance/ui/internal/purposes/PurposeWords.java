package io.antiphon.compliance.ui.internal.purposes;

import io.antiphon.base.Texts;
import io.antiphon.compliance.retention.RetentionOutcome;
import io.antiphon.compliance.retention.RetentionPreview;
import io.antiphon.compliance.retention.RetentionReceipt;
import io.antiphon.compliance.ui.internal.Facts;
import io.antiphon.feedback.erasure.Overdue;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.groups.Groups;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.privacy.purposes.PiplBasis;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import io.antiphon.workbench.ui.tables.WorkColumn;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Purposes, and what is over its time, in the user's language. */
final class PurposeWords {

	private final Texts texts;
	private final Numbers numbers;

	PurposeWords(Locale locale) {
		this.texts = Texts.of(PurposeWords.class, locale);
		this.numbers = new Numbers(locale);
	}

	String gdpr(GdprBasis basis) {
		return texts.get("gdpr", basis.point(), texts.get("gdpr." + basis.point()));
	}

	String pipl(PiplBasis basis) {
		return texts.get("pipl", basis.point(), texts.get("pipl." + basis.point()));
	}

	/** "2 years", "18 months", "90 days". */
	String time(Period time) {
		var parts = new ArrayList<String>();
		part(parts, "years", time.getYears());
		part(parts, "months", time.getMonths());
		part(parts, "days", time.getDays());
		return texts.list(parts);
	}

	private void part(List<String> parts, String unit, int count) {
		if (count != 0) {
			parts.add(texts.get("time." + unit, count));
		}
	}

	private String kept(DeclaredPurpose purpose) {
		return switch (purpose.keeping()) {
			case Keeping.Open open -> texts.get("kept.open");
			case Keeping.Until until -> time(until.time());
		};
	}

	private String users(DeclaredPurpose purpose) {
		return purpose.users().isEmpty() ? texts.get("users.everybody") : texts.list(purpose.users());
	}

	List<WorkColumn<Used>> columns() {
		return List.of(
				text("purpose", 140, used -> used.purpose().label(texts.locale())).widest(), text("kept", 90, used -> kept(used.purpose())),
				number("pieces", Used::pieces), number("agree", Used::agree), number("not", Used::withdrew),
				text("gdpr", 190, used -> used.purpose().gdpr().map(this::gdpr).orElse("")),
				text("pipl", 190, used -> used.purpose().pipl().map(this::pipl).orElse("")),
				text("users", 130, used -> users(used.purpose())));
	}

	private WorkColumn<Used> text(String key, int width, Function<Used, String> shown) {
		return WorkColumn.text(key, texts.get("column." + key), width, shown);
	}

	private WorkColumn<Used> number(String key, ToLongFunction<Used> count) {
		return WorkColumn.number(
				key, texts.get("column." + key), 75, used -> numbers.count(count.applyAsLong(used)),
				used -> (double) count.applyAsLong(used));
	}

	/** Whether numbers are told of groups alone, and by which rule. */
	String groups(Optional<Groups.Standing> inForce) {
		return inForce.map(Groups.Standing::rule)
				.map(rule -> texts.get("groups.on", rule.people(), rule.comments(), rule.graceDays()))
				.orElseGet(() -> texts.get("groups.off"));
	}

	String sentence(List<Used> all) {
		long timed = all.stream().filter(used -> used.purpose().keeping() instanceof Keeping.Until).count();
		return texts.get("sentence", all.size(), timed);
	}

	/** One purpose, and under it what is over its time where that was looked at. */
	List<Block> page(Used used, List<Block> overdue) {
		var purpose = used.purpose();
		var facts = new Facts()
				.say(texts.get("column.gdpr"), purpose.gdpr().map(this::gdpr).orElse(texts.get("basis.none")))
				.say(texts.get("column.pipl"), purpose.pipl().map(this::pipl).orElse(texts.get("basis.none")))
				.say(texts.get("column.kept"), kept(purpose))
				.say(texts.get("after"), purpose.keeping() instanceof Keeping.Until until ? texts.get("after." + after(until)) : "")
				.say(texts.get("column.users"), users(purpose))
				.say(texts.get("pieces"), numbers.count(used.pieces()))
				.say(texts.get("agree"), numbers.count(used.agree()))
				.say(texts.get("not"), numbers.count(used.withdrew()))
				.say(texts.get("id"), texts.get("id.said", purpose.id()));
		var details = new ArrayList<Block>(List.of(facts.table()));
		if (purpose.byConsent()) {
			details.add(new Block.Paragraph(texts.get("byConsent")));
		}
		details.addAll(overdue);
		return List.of(new Block.Item("", purpose.label(texts.locale()), "", details));
	}

	private static String after(Keeping.Until until) {
		return until.after().name().toLowerCase(Locale.ROOT);
	}

	/** What is over its time, without words; and the runs before. */
	List<Block> overdue(RetentionPreview preview, List<DeclaredPurpose> known, List<RetentionReceipt> receipts) {
		var blocks = new ArrayList<Block>();
		var details = new ArrayList<Block>();
		preview.rules().forEach(rule -> details.add(new Block.Paragraph(rule(rule, preview))));
		if (preview.pieces() > 0) {
			details.add(counts(preview.overdue().counts(), known));
		}
		var said = preview.rules().isEmpty() ? texts.get("overdue.noRules")
				: preview.pieces() == 0 ? texts.get("overdue.nothing") : texts.get("overdue.some", preview.pieces());
		blocks.add(new Block.Item("", texts.get("overdue"), said, details));
		if (!receipts.isEmpty()) {
			blocks.add(new Block.Item("", texts.get("runs"), "", receipts.reversed().stream().map(this::run).toList()));
		}
		return blocks;
	}

	private String rule(DeclaredPurpose purpose, RetentionPreview preview) {
		return purpose.keeping() instanceof Keeping.Until until
				? texts.get(
						"overdue.rule", purpose.label(texts.locale()), time(until.time()), numbers.day(until.keptFrom(preview.today())))
				: "";
	}

	private Block counts(List<Overdue.Count> counts, List<DeclaredPurpose> known) {
		var facts = new Facts();
		counts.forEach(count -> facts.say(
				texts.get("overdue.count", month(count.month()), names(count.purposes(), known)), numbers.count(count.pieces())));
		return facts.table();
	}

	private String month(YearMonth month) {
		return texts.get("month", month.toString(), String.valueOf(month.getYear()), month.getMonthValue());
	}

	private String names(Set<Purpose> purposes, List<DeclaredPurpose> known) {
		return texts.list(purposes.stream()
				.map(purpose -> known.stream()
						.filter(one -> one.purpose().equals(purpose))
						.findFirst()
						.map(one -> one.label(texts.locale()))
						.orElse(purpose.id()))
				.sorted()
				.toList());
	}

	private Block run(RetentionReceipt receipt) {
		var when = numbers.moment(Instant.parse(receipt.begun()));
		return new Block.Paragraph(
				texts.get(receipt.complete() ? "run" : "run.incomplete", when, receipt.by(), receipt.pieces(), receipt.id()));
	}

	String question(RetentionPreview preview) {
		return texts.get("run.ask", preview.pieces());
	}

	String done(RetentionOutcome outcome) {
		return switch (outcome) {
			case RetentionOutcome.Done(var receipt, var compacted) ->
				texts.get(compacted ? "run.done" : "run.notCompacted", receipt.pieces(), receipt.id());
			case RetentionOutcome.Nothing nothing -> texts.get("overdue.nothing");
			case RetentionOutcome.Busy(var receipt) -> texts.get("run.busy", receipt.pieces());
			case RetentionOutcome.Stopped(var receipt) -> texts.get("run.stopped", receipt.pieces());
		};
	}
}
