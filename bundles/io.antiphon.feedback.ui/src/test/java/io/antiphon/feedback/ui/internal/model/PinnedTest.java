package io.antiphon.feedback.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.wording.Narrowed;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
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

		var pinned = Pinned.of(anchor, NOBODY, FeedbackTexts.of(Locale.ENGLISH));

		assertEquals(JANUARY_APP, pinned.scope());
		assertNull(pinned.ids());
		assertEquals("Shop · app · 1 Jan 2026 – 31 Jan 2026", pinned.label().replace('\u00a0', ' '));
		assertEquals(Map.of("analytics.topic", "en:late"), Filter.of(anchor).options());
	}

	@Test
	void whatCannotBeReadIsNothing() {
		assertEquals(Set.of(), Pinned.of("pieces-from=then", NOBODY, FeedbackTexts.of(Locale.ENGLISH)).ids());
	}
}
