package io.antiphon.channels.internal.sample;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Draws one sample, row by row. Rows are independent of each other but for the limits on repeating a sentence. */
final class Generator {

	private record Key(SampleLanguage language, SentenceKind cell) {}

	private record Draft(
			OffsetDateTime time, Touchpoint touchpoint, String channel, String customer, int rating, String text) {}

	private static final int ROWS_A_WEEK = 155;
	private static final int VARIATION = 18;

	private final Sentences sentences;
	private final Map<Touchpoint, Mix<SentenceKind>> changed;
	private final Dice dice;
	private final Clock clock;
	private final Customers customers;
	private final Map<Key, Urn> urns = new HashMap<>();

	Generator(Sentences sentences, Effect effect, long seed) {
		this.sentences = sentences;
		changed = Rates.once(effect);
		dice = new Dice(seed);
		clock = new Clock(dice);
		customers = new Customers(dice);
	}

	/** In order of time, numbered. */
	List<Sample.Row> rows() {
		var drafts = new ArrayList<Draft>();
		for (var week = 0; week < Sample.WEEKS; week++) {
			drafts.addAll(week(week));
		}
		drafts.sort(Comparator.comparing(Draft::time));
		var rows = new ArrayList<Sample.Row>(drafts.size());
		for (var draft : drafts) {
			rows.add(row(rows.size() + 1, draft));
		}
		return rows;
	}

	private List<Draft> week(int week) {
		var rates = week < Sample.ACTION_WEEK ? Rates.USUAL : changed;
		var monday = Sample.START.plusWeeks(week);
		var count = ROWS_A_WEEK - VARIATION + dice.below(2 * VARIATION + 1);
		var drafts = new ArrayList<Draft>(count);
		for (var row = 0; row < count; row++) {
			drafts.add(draft(monday, rates));
		}
		return drafts;
	}

	private Draft draft(LocalDate monday, Map<Touchpoint, Mix<SentenceKind>> rates) {
		var touchpoint = Touchpoint.ALL.draw(dice);
		var cell = Objects.requireNonNull(rates.get(touchpoint)).draw(dice);
		var language = SampleLanguage.BOTH.draw(dice);
		var text = urns.computeIfAbsent(new Key(language, cell), this::urn).draw();
		return new Draft(
				clock.within(monday),
				touchpoint,
				touchpoint.channels().draw(dice),
				customers.saying(text, language),
				cell.polarity().ratings().draw(dice),
				text);
	}

	private Urn urn(Key key) {
		return new Urn(sentences.of(key.language(), key.cell()), dice);
	}

	private static Sample.Row row(int number, Draft draft) {
		return new Sample.Row(
				String.format(Locale.ROOT, "sample-%05d", number),
				draft.time(),
				draft.touchpoint().label(),
				draft.channel(),
				draft.customer(),
				draft.rating(),
				draft.text());
	}
}
