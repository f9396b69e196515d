package io.antiphon.report.internal;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.privacy.Access;
import io.antiphon.report.spi.Chapter;
import io.antiphon.wording.Block;
import io.antiphon.wording.Data;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Section;
import io.antiphon.wording.Vocabularies;
import io.antiphon.wording.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much feedback there is, from when, in which languages, and about what. From counts alone: it names nobody. */
final class FeedbackChapter implements Chapter {

	static final int ORDER = 20;

	/** What ISO 639 calls a language nobody could tell. */
	private static final String UNDETERMINED = "und";

	private static final int FEWEST_WEEKS = 4;
	private static final int ROWS = 50;

	private final FeedbackStore store;

	FeedbackChapter(FeedbackStore store) {
		this.store = store;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Section section(Locale locale, Access access) {
		var tally = store.tally(Scope.ALL);
		var words = new Words(Texts.of(FeedbackChapter.class, locale), new Numbers(locale), Vocabularies.NONE.wording(locale));
		var languages = ranked(tally, cell -> cell.language().isEmpty() ? UNDETERMINED : cell.language());
		var data = Map.of("feedback", Data.ordered("count", tally.count(), "languages", new TreeMap<>(languages)));
		var blocks = new ArrayList<>(words.blocks(tally, languages, store.grouped().isPresent()));
		store.grouped().ifPresent(grouped -> blocks.addFirst(new Block.Paragraph(grouped.sentence(locale))));
		return new Section("feedback", words.texts.get("feedback.title"), blocks, data);
	}

	/** Counts by something, largest first. */
	private static <K> Map<K, Long> ranked(Tally tally, Function<Tally.Cell, K> key) {
		var counts = tally.cells().stream().collect(Collectors.groupingBy(key, Collectors.summingLong(Tally.Cell::count)));
		var ranked = new LinkedHashMap<K, Long>();
		counts.entrySet().stream()
				.sorted(Map.Entry.<K, Long>comparingByValue().reversed().thenComparing(entry -> String.valueOf(entry.getKey())))
				.forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
		return ranked;
	}

	/** The chapter in one language. */
	private record Words(Texts texts, Numbers numbers, Wording wording) {

		List<Block> blocks(Tally tally, Map<String, Long> languages, boolean grouped) {
			if (tally.count() == 0) {
				return List.of(new Block.Paragraph(texts.get("feedback.none")));
			}
			var blocks = new ArrayList<Block>();
			blocks.add(new Block.Paragraph(summary(tally)));
			if (grouped) {
				blocks.add(contexts(tally));
				return blocks; // by neither language nor week
			}
			blocks.add(new Block.Shares(
					texts.get("feedback.languages"),
					languages.entrySet().stream()
							.map(one -> new Block.Share(wording.language(one.getKey()), one.getValue(), Block.Tone.PLAIN))
							.toList()));
			blocks.add(contexts(tally));
			var weeks = weeks(tally);
			if (weeks.size() >= FEWEST_WEEKS) {
				blocks.add(new Block.Chart(texts.get("feedback.weekly"), texts.get("feedback.unit"), weeks, null, List.of()));
			}
			return blocks;
		}

		private String summary(Tally tally) {
			var count = tally.count();
			var period = Newsroom.period(tally);
			if (period == null) {
				return texts.get("feedback.onlyUndated", count);
			}
			var undated = tally.cells().stream().filter(cell -> cell.day() == null).mapToLong(Tally.Cell::count).sum();
			var dated = texts.get("feedback.count", count, numbers.period(period));
			return undated == 0 ? dated : texts.get("feedback.undated", dated, undated);
		}

		private Block.Table contexts(Tally tally) {
			var header = List.of(
					texts.get("feedback.service"),
					texts.get("feedback.touchpoint"),
					texts.get("feedback.channel"),
					texts.get("feedback.number"),
					texts.get("feedback.share"));
			var ranked = ranked(tally, Tally.Cell::context);
			var rows = ranked.entrySet().stream()
					.limit(ROWS)
					.map(entry -> row(entry.getKey(), entry.getValue(), tally.count()))
					.collect(Collectors.toCollection(ArrayList::new));
			var rest = ranked.values().stream().skip(ROWS).mapToLong(Long::longValue).sum();
			if (rest > 0) {
				var more = texts.get("more", ranked.size() - ROWS);
				rows.add(row(new Context(more, "–", "–"), rest, tally.count()));
			}
			return new Block.Table(header, rows);
		}

		private List<Block.Cell> row(Context context, long count, long total) {
			return List.of(
					Block.Cell.text(named(context.service())),
					Block.Cell.text(named(context.touchpoint())),
					Block.Cell.text(named(context.channel())),
					Block.Cell.number(numbers.count(count)),
					Block.Cell.number(numbers.value((double) count / total, Numbers.SHARE)));
		}

		private String named(String name) {
			return name.isEmpty() ? texts.get("feedback.unknown") : name;
		}

		/** One point a week, from its Monday, weeks without feedback too. The first and the last may be part of a week. */
		private static List<Block.Point> weeks(Tally tally) {
			var counts = new TreeMap<LocalDate, Long>(Comparator.naturalOrder());
			for (var cell : tally.cells()) {
				var day = cell.day();
				if (day != null) {
					counts.merge(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), cell.count(), Long::sum);
				}
			}
			var points = new ArrayList<Block.Point>();
			for (var week = counts.isEmpty() ? null : counts.firstKey();
					week != null && !week.isAfter(counts.lastKey());
					week = week.plusWeeks(1)) {
				var count = counts.getOrDefault(week, 0L);
				points.add(new Block.Point(week, count, count, null, ""));
			}
			return points;
		}
	}
}
