package io.antiphon.feedback.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.feedback.ui.spi.Facet;
import io.antiphon.feedback.ui.spi.Marking;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkingsTest {

	private static final Access ACCESS = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
	private static final Marking.Mark BAD = new Marking.Mark("bad", "bad", '1');

	@Test
	void offersWhatCanBeSaidAndSaysIt() {
		var markings = markings(new Fake("sound", List.of(BAD)));

		assertEquals(List.of(new Markings.Offered("sound", "Sound", List.of(BAD), List.of())), markings.offered(Locale.ENGLISH));
		assertEquals(Map.of(7L, "before bad"), markings.say("sound", Set.of(7L), "bad", ACCESS));
		assertEquals(Map.of(), markings.say("taste", Set.of(7L), "bad", ACCESS));
	}

	@Test
	void leavesOutOneThatFailsOrWhoseKeysAreNoDigits() {
		var markings = markings(new Fake("broken", List.of()), new Fake("letters", List.of(new Marking.Mark("x", "x", 'x'))),
				new Fake("sound", List.of(BAD)));

		assertEquals(List.of("sound"), markings.offered(Locale.ENGLISH).stream().map(Markings.Offered::id).toList());
	}

	@Test
	void offersWhatCanOnlyBeChosen() {
		var late = new Facet.Option("en:late", "late");
		var topics = new Fake("topics", List.of()) {
			@Override
			public List<Facet.Option> choices(Locale locale) {
				return List.of(late);
			}
		};

		assertEquals(
				List.of(new Markings.Offered("topics", "Sound", List.of(), List.of(late))), markings(topics).offered(Locale.ENGLISH));
		assertEquals(List.of(), markings(new Fake("nothing", List.of())).offered(Locale.ENGLISH));
	}

	private static Markings markings(Marking... markings) {
		return new Markings(Extensions.of(new ThreadGuard(new FaultRegister()), markings));
	}

	private static class Fake implements Marking {

		private final String id;
		private final List<Mark> all;

		Fake(String id, List<Mark> all) {
			this.id = id;
			this.all = all;
		}

		@Override
		public String id() {
			return id;
		}

		@Override
		public String label(Locale locale) {
			return "Sound";
		}

		@Override
		public List<Mark> marks(Locale locale) {
			if (id.equals("broken")) {
				throw new IllegalStateException("broken");
			}
			return all;
		}

		@Override
		public Map<Long, String> say(Set<Long> pieces, String value, Access access) {
			return Map.of(pieces.iterator().next(), "before " + value);
		}
	}
}
