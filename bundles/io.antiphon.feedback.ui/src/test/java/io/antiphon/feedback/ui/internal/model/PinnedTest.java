package io.antiphon.feedback.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.antiphon.base.Period;
import io.antiphon.feedback.Query.Brought;
import io.antiphon.feedback.Query.Brought.Part;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Narrowed;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PinnedTest {

	private static final Scope JANUARY_APP = new Scope(
			"Shop", "", "app", new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));
	private static final Chain NOBODY = (Chain) Proxy.newProxyInstance(
			Chain.class.getClassLoader(), new Class<?>[] {Chain.class}, (proxy, method, arguments) -> {
				throw new IllegalStateException("nobody is asked");
			});

	@Test
	void whatANumberCountsIsThatOfItsScopeWithItsFilters() {
		var anchor = new Narrowed(JANUARY_APP, Map.of("analytics.topic", "en:late")).anchor();

		var pinned = Pinned.of(anchor, NOBODY, List::of, FeedbackTexts.of(Locale.ENGLISH));

		assertEquals(JANUARY_APP, pinned.scope());
		assertNull(pinned.ids());
		assertEquals("Shop · app · 1 Jan 2026 – 31 Jan 2026", pinned.label().replace('\u00a0', ' '));
		assertEquals(Map.of("analytics.topic", "en:late"), Filter.of(anchor).options());
	}

	@Test
	void whatAnImportBroughtIsThatOfTheWindowsScope() {
		var source = new Receipt.Source("may.csv", "", "channels.table");
		var receipt = new Receipt(7, source, Instant.parse("2026-03-12T12:00:00Z"), new Counts(230, 10, 5, 0), List.of(), Map.of(),
				List.of(), List.of());
		var revised = new Brought(7, Part.REVISED);

		var all = Pinned.of(Anchors.brought(new Brought(7, Part.ALL)), NOBODY, () -> List.of(receipt), FeedbackTexts.of(Locale.ENGLISH));
		var some = Pinned.of(Anchors.brought(revised), NOBODY, () -> List.of(receipt), FeedbackTexts.of(Locale.ENGLISH));

		assertNull(all.scope());
		assertEquals("From may.csv, 12 Mar 2026: 240 pieces", all.label().replace('\u00a0', ' '));
		assertEquals("Revised by may.csv, 12 Mar 2026: 10 pieces", some.label().replace('\u00a0', ' '));
		assertEquals(revised, some.brought());
	}

	@Test
	void whatCannotBeReadIsNothing() {
		assertEquals(Set.of(), Pinned.of("brought-all-7", NOBODY, List::of, FeedbackTexts.of(Locale.ENGLISH)).ids());
		assertEquals(Set.of(), Pinned.of("pieces-from=then", NOBODY, List::of, FeedbackTexts.of(Locale.ENGLISH)).ids());
	}
}
