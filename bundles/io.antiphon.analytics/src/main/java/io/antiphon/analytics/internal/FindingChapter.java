package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.CourseWords;
import io.antiphon.analytics.Review;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.privacy.Access;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import io.antiphon.wording.Data;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Section;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings with their measures, each opening to some of the words it rests on; loop.json names all of them. */
final class FindingChapter {

	private static final int QUOTES = 8;

	private final Analytics analytics;
	private final FeedbackStore feedback;
	private final Texts texts;
	private final Numbers numbers;
	private final CourseWords courses;
	private final Wording wording;

	FindingChapter(Analytics analytics, FeedbackStore feedback, Wording wording) {
		this.analytics = analytics;
		this.feedback = feedback;
		this.texts = Texts.of(FindingChapter.class, wording.locale());
		this.numbers = new Numbers(wording.locale());
		this.courses = new CourseWords(wording.locale());
		this.wording = wording;
	}

	Section section(Access access) {
		var review = newest();
		var findings = review.findings();
		var blocks = new ArrayList<Block>();
		review.failures().forEach(failure -> blocks.add(new Block.Paragraph(failure.sentence(texts.locale()))));
		review.learned().forEach(one -> blocks.add(new Block.Paragraph(one.sentence(texts.locale()))));
		blocks.add(findings.isEmpty() ? new Block.Paragraph(texts.get("findings.none")) : table(findings));
		var quoted = quoted(findings, access);
		var services = Wording.ofSeveralServices(findings);
		findings.forEach(finding -> blocks.add(item(finding, wording.finding(finding, services), quoted)));
		return new Section("findings", texts.get("findings.title"), blocks, data());
	}

	/** What the newest review puts into loop.json. */
	Map<String, ?> data() {
		var review = newest();
		var data = new LinkedHashMap<String, Object>();
		data.put("feedback", Map.of("sentiment", sentiment()));
		data.put("findings", review.findings().stream().<Map<String, ?>>map(FindingChapter::data).toList());
		if (!review.failures().isEmpty()) {
			data.put("failures", review.failures().stream()
					.map(failure -> Data.ordered("analyzer", failure.analyzer(), "reason", failure.reason()))
					.toList());
		}
		return data;
	}

	/** A line for each finding and failure of the newest review. */
	List<String> lines() {
		var review = newest();
		var lines = new ArrayList<String>();
		var services = Wording.ofSeveralServices(review.findings());
		review.findings()
				.forEach(finding -> lines.add(texts.get("line", wording.finding(finding, services), wording.summary(finding))));
		review.failures().forEach(failure -> lines.add(failure.sentence(texts.locale())));
		review.learned().forEach(one -> lines.add(one.sentence(texts.locale())));
		return lines;
	}

	private Review newest() {
		return analytics.latest().orElse(new Review(List.of(), List.of()));
	}

	private Map<String, Long> sentiment() {
		var counts = new TreeMap<String, Long>();
		analytics.sentiment(Scope.ALL).forEach((sentiment, count) -> counts.put(sentiment.name().toLowerCase(Locale.ROOT), count));
		return counts;
	}

	private Block table(List<Finding> findings) {
		var services = Wording.ofSeveralServices(findings);
		var rows = findings.stream()
				.map(finding -> List.of(
						Cell.link(finding.title(), Anchors.finding(finding.id())),
						Cell.text(wording.kind(finding.kind())),
						Cell.text(wording.place(finding.scope(), services)),
						Cell.text(wording.name(finding.measure().name())),
						Cell.number(numbers.valueOf(finding.measure())),
						Cell.number(numbers.count(finding.evidence().size()))))
				.toList();
		return new Block.Table(
				List.of(
						texts.get("finding"), texts.get("kind"), texts.get("scope"), texts.get("measure"),
						texts.get("value"), texts.get("evidence")),
				rows);
	}

	private Map<Long, Feedback> quoted(List<Finding> findings, Access access) {
		var ids = new HashSet<Long>();
		findings.forEach(finding -> shown(finding).forEach(evidence -> ids.add(evidence.feedback())));
		if (ids.isEmpty() || !access.texts()) {
			return Map.of();
		}
		var selection = feedback.select(new Query(Scope.ALL, "", "", ids), access);
		var grouped = feedback.grouped();
		return Stream.iterate(0, from -> from < selection.size(), from -> from + 1_000)
				.flatMap(from -> selection.rows(from, Math.min(from + 1_000, selection.size())).stream())
				.filter(said -> grouped.isEmpty() || grouped.get().quotes(said))
				.collect(Collectors.toMap(Feedback::id, Function.identity()));
	}

	private static List<Evidence> shown(Finding finding) {
		return finding.evidence().stream().limit(QUOTES).toList();
	}

	private Block item(Finding finding, String title, Map<Long, Feedback> quoted) {
		var details = new ArrayList<Block>();
		if (!finding.terms().isEmpty()) {
			details.add(new Block.Paragraph(texts.get("terms", String.join(" · ", finding.terms()))));
		}
		analytics.course(finding).ifPresent(course -> details.addAll(courses.blocks(course)));
		finding.notes().forEach(note -> details.add(new Block.Paragraph(wording.phrase(note))));
		shown(finding).stream()
				.filter(evidence -> quoted.containsKey(evidence.feedback()))
				.forEach(evidence -> details.add(quote(finding, evidence, quoted.get(evidence.feedback()))));
		var more = finding.evidence().size() - shown(finding).size();
		if (more > 0) {
			details.add(new Block.Paragraph(texts.get("more", more)));
		}
		return new Block.Item(Anchors.finding(finding.id()), title, wording.summary(finding), details);
	}

	private Block quote(Finding finding, Evidence evidence, Feedback said) {
		var spans = finding.evidence().stream()
				.filter(other -> other.feedback() == evidence.feedback())
				.map(other -> new Block.Span(other.start(), other.end()))
				.toList();
		var from = said.origin();
		var origin = texts.get(from.isLine() ? "origin" : "origin.record", from.file(), from.isLine() ? from.line() : from.place());
		return new Block.Quote(Anchors.feedback(said.id()), said.text(), spans, origin);
	}

	private static Map<String, ?> data(Finding finding) {
		return Data.ordered(
				"id", finding.id(),
				"kind", finding.kind(),
				"title", finding.title(),
				"terms", finding.terms(),
				"scope", Data.scope(finding.scope()),
				"measure", Data.measure(finding.measure()),
				"evidenceCount", finding.evidence().size(),
				"evidence", finding.evidence().stream().<Map<String, ?>>map(Data::evidence).toList(),
				"notes", finding.notes().stream().<Map<String, ?>>map(Data::phrase).toList());
	}
}
