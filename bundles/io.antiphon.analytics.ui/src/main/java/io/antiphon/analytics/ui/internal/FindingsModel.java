package io.antiphon.analytics.ui.internal;

import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.CourseWords;
import io.antiphon.analytics.Review;
import io.antiphon.base.Dates;
import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.drawing.Figure;
import io.antiphon.drawing.IntervalBar;
import io.antiphon.drawing.Range;
import io.antiphon.drawing.shape.Role;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.erasure.Tombstone;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.ui.Column;
import io.antiphon.loop.ui.MasterDetail.Under;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Vocabularies;
import io.antiphon.wording.Wording;
import io.antiphon.workbench.ui.widgets.Switch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the findings view shows: the rows of the newest review, and for one of them the words it rests on. */
final class FindingsModel {

	/** The most that are quoted beside it; all of them are a link away. */
	private static final int QUOTES = 30;

	private final Analytics analytics;
	private final FeedbackStore feedback;
	private final LongFunction<Optional<Tombstone>> erased;
	private final Texts texts;
	private final Numbers numbers;
	private final CourseWords words;
	private final FindingsPictures pictures;
	private final Vocabularies vocabularies;
	/** As of the newest look, since those who bring words come and go. */
	private volatile Wording wording;
	private volatile long services;
	/** By kind, the ends of the scale that its findings share. */
	private volatile Map<String, Range> scales = Map.of();
	/** By the id of a finding, where it goes. */
	private volatile Map<String, String> courses = Map.of();

	/** {@code erased}: what stays of feedback that was erased. */
	FindingsModel(
			Analytics analytics,
			FeedbackStore feedback,
			LongFunction<Optional<Tombstone>> erased,
			Vocabularies vocabularies,
			Locale locale) {
		this.analytics = analytics;
		this.feedback = feedback;
		this.erased = erased;
		this.texts = Texts.of(FindingsModel.class, locale);
		this.numbers = new Numbers(locale);
		this.words = new CourseWords(locale);
		this.pictures = new FindingsPictures(analytics, feedback, locale);
		this.vocabularies = vocabularies;
		this.wording = Vocabularies.NONE.wording(locale);
	}

	/** Findings of one look at the newest review, worst pain point first, of how many in every scope, and pictures of all of them. */
	record Look(List<Finding> findings, int all, List<Under> pictures) {}

	/** Those about something in {@code scope}. */
	Look look(Scope scope) {
		wording = vocabularies.wording(texts.locale());
		var all = newest().findings();
		scales = all.stream().collect(Collectors.toMap(Finding::kind, FindingsModel::range, FindingsModel::both));
		services = all.stream().map(finding -> finding.scope().service()).distinct().count();
		var within = all.stream().filter(finding -> scope.meets(finding.scope())).toList();
		var signs = new HashMap<String, String>();
		analytics.courses(within).forEach((id, course) -> signs.put(id, words.sign(course)));
		courses = Map.copyOf(signs);
		return new Look(within, all.size(), pictures.of(scope, within, wording));
	}

	/** What to do next, and each analyzer that failed with its reason. */
	String sentence(String next) {
		var review = newest();
		return Stream.of(
				Stream.of(next),
				review.failures().stream().map(one -> one.sentence(texts.locale())),
				review.learned().stream().map(one -> one.sentence(texts.locale())))
				.flatMap(lines -> lines)
				.filter(line -> !line.isEmpty())
				.collect(Collectors.joining("\n"));
	}

	private Review newest() {
		return analytics.latest().orElse(new Review(List.of(), List.of()));
	}

	/** The kinds of some findings with their counts, those of ours first; pain points come first of all. */
	List<Switch.Option> kinds(List<Finding> findings) {
		var counts = new LinkedHashMap<String, Long>();
		Stream.concat(Finding.KINDS.stream(), findings.stream().map(Finding::kind)).distinct().forEach(kind -> {
			var count = findings.stream().filter(finding -> finding.kind().equals(kind)).count();
			if (count > 0) {
				counts.put(kind, count);
			}
		});
		return counts.entrySet().stream()
				.map(one -> new Switch.Option(
						one.getKey(), texts.get("kind.count", wording.kind(one.getKey()), numbers.count(one.getValue()))))
				.toList();
	}

	/** Numbers first, then a picture of them, then what it is about. */
	List<Column<Finding>> columns() {
		return List.of(
				Column.number(
						texts.get("measure"),
						finding -> numbers.valueOf(finding.measure()),
						finding -> finding.measure().value()),
				Column.<Finding>number(
						texts.get("interval"),
						finding -> numbers.intervalOf(finding.measure()),
						finding -> finding.measure().low())
						.drawn(this::bar),
				Column.number(
						texts.get("n"),
						finding -> numbers.count(finding.measure().n()),
						finding -> finding.measure().n()),
				Column.<Finding>text(texts.get("finding"), Finding::title).over(this::about),
				Column.text(texts.get("trend"), finding -> courses.getOrDefault(finding.id(), "")),
				Column.number(
						texts.get("evidence"),
						finding -> numbers.count(finding.evidence().size()),
						finding -> finding.evidence().size()));
	}

	private static Range range(Finding finding) {
		return new Range(Math.min(0, finding.measure().low()), Math.max(0, finding.measure().high()));
	}

	private static Range both(Range one, Range other) {
		return new Range(Math.min(one.low(), other.low()), Math.max(one.high(), other.high()));
	}

	/** On a scale that all findings of its kind share. */
	private Figure bar(Finding finding) {
		var measure = finding.measure();
		var scale = scales.getOrDefault(finding.kind(), range(finding));
		return new IntervalBar(
				finding.title(),
				numbers.measure(measure),
				measure.value(),
				new Range(measure.low(), measure.high()),
				new IntervalBar.Scale(scale.low(), scale.high(), List.of()),
				IntervalBar.Style.BAR,
				finding.kind().equals(Finding.PAIN_POINT) || measure.value() < 0 ? Role.HURT : Role.ACCENT);
	}

	/** Where it was found and the words that name it. */
	private String about(Finding finding) {
		var place = place(finding);
		var terms = String.join(" · ", finding.terms());
		return place.isEmpty() || terms.isEmpty() ? place + terms : place + " · " + terms;
	}

	/** The service only where there are several, or nothing nearer. */
	private String place(Finding finding) {
		var scope = finding.scope();
		var alone = scope.touchpoint().isEmpty() && scope.channel().isEmpty();
		return wording.place(scope, alone || services > 1);
	}

	/** The terms, the measure, what else is known, and the evidence in the customers' own (masked) words with its origin. Blocks. */
	List<Block> details(Finding finding, Access access) {
		var spans = new LinkedHashMap<Long, List<Block.Span>>();
		for (var evidence : finding.evidence()) {
			spans.computeIfAbsent(evidence.feedback(), id -> new ArrayList<>()).add(span(evidence));
		}
		var shown = spans.keySet().stream().limit(QUOTES).toList();
		var said = said(shown, access);
		var quotes = new ArrayList<Block>();
		if (!access.texts()) {
			quotes.add(new Block.Paragraph(NotGrantedException.numbersAlone().sentence(texts.locale())));
		}
		for (var id : shown) {
			var one = said.get(id);
			if (one != null) {
				quotes.add(quote(one, spans.get(id)));
			} else {
				erased.apply(id).ifPresent(tombstone -> quotes.add(new Block.Paragraph(gone(tombstone))));
			}
		}
		var all = Block.Cell.link(texts.get("all", spans.size()), Anchors.evidence(finding.id()));
		var known = new ArrayList<Block>();
		if (!finding.terms().isEmpty()) {
			known.add(new Block.Paragraph(texts.get("terms", String.join(" · ", finding.terms()))));
		}
		analytics.course(finding).ifPresent(course -> known.addAll(words.blocks(course)));
		finding.notes().forEach(note -> known.add(new Block.Paragraph(wording.phrase(note))));
		return List.of(
				new Block.Item(Anchors.finding(finding.id()), finding.title(), measure(finding), known),
				new Block.Links(texts.get("open"), List.of(all)),
				new Block.Item("", texts.get("said", spans.size(), quotes.size()), "", quotes));
	}

	private static Block.Span span(Evidence evidence) {
		return new Block.Span(evidence.start(), evidence.end());
	}

	private Map<Long, Feedback> said(List<Long> ids, Access access) {
		var rows = new LinkedHashMap<Long, Feedback>();
		if (!ids.isEmpty() && access.texts()) {
			var selection = feedback.select(new Query(Scope.ALL, "", "", new HashSet<>(ids)), access);
			selection.rows(0, selection.size()).forEach(one -> rows.put(one.id(), one));
		}
		return rows;
	}

	private Block quote(Feedback said, List<Block.Span> spans) {
		var from = said.origin();
		var origin = texts.get(from.isLine() ? "origin" : "origin.record", from.file(), from.isLine() ? from.line() : from.place());
		return new Block.Quote(Anchors.feedback(said.id()), said.text(), spans, origin);
	}

	/** Where words were that are gone: "erased on 3 March 2026". */
	private String gone(Tombstone tombstone) {
		return texts.get("erased", Ids.text(tombstone.id()), new Dates(texts.locale()).day(tombstone.at()));
	}

	/** "Pain point: severity 12 % (9–15 %, n = 1,204). How it was measured: …" */
	private String measure(Finding finding) {
		var measure = finding.measure();
		var name = wording.name(measure.name());
		return texts.get(
				"measured", wording.kind(finding.kind()), name, numbers.measure(measure),
				wording.method(measure.method()));
	}
}
