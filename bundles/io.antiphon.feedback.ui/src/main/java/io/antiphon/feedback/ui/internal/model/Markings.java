package io.antiphon.feedback.ui.internal.model;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Unusable;
import io.antiphon.feedback.ui.spi.Facet;
import io.antiphon.feedback.ui.spi.Marking;
import io.antiphon.privacy.Access;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Asks the markings that are installed just now, under the guard. One that fails has nothing to say. */
public record Markings(Extensions<Marking> markings) {

	private static final int LONGEST = 200;
	private static final int MOST = 10;
	private static final int MOST_CHOICES = 10_000;
	private static final Call<String> ID = Call.text("Marking.id", LONGEST);
	private static final Call<String> LABEL = Call.text("Marking.label", LONGEST);
	private static final Call<List<Marking.Mark>> MARKS = Call.<Marking.Mark>list("Marking.marks", Call.SHORT, MOST).checked(marks -> {
		if (!marks.stream()
				.allMatch(mark -> mark.label().length() <= LONGEST && mark.value().length() <= LONGEST && Character.isDigit(mark.key()))) {
			throw new Unusable("misshapen");
		}
	});
	private static final Call<List<Facet.Option>> CHOICES =
			Call.<Facet.Option>list("Marking.choices", Call.ANSWER, MOST_CHOICES).checked(choices -> {
				if (!choices.stream().allMatch(one -> one.value().length() <= LONGEST && one.label().length() <= LONGEST)) {
					throw new Unusable("misshapen");
				}
			});
	private static final Call<Map<Long, String>> SAY = Call.of("Marking.say", Call.ANSWER);

	/** One with something to say. */
	public record Offered(String id, String label, List<Marking.Mark> marks, List<Facet.Option> choices) {

		public Offered {
			marks = List.copyOf(marks);
			choices = List.copyOf(choices);
		}
	}

	/** Blocks. */
	List<Offered> offered(Locale locale) {
		return markings.all().stream()
				.map(marking -> new Offered(
						marking.ask(ID, Marking::id).or(""),
						marking.ask(LABEL, one -> one.label(locale)).or(""),
						marking.ask(MARKS, one -> one.marks(locale)).or(List.of()),
						marking.ask(CHOICES, one -> one.choices(locale)).or(List.of())))
				.filter(offered -> !offered.id().isEmpty() && !(offered.marks().isEmpty() && offered.choices().isEmpty()))
				.toList();
	}

	/** What was said of each piece before; nothing where nobody took it. Blocks. */
	Map<Long, String> say(String id, Set<Long> pieces, String value, Access access) {
		for (var marking : markings.all()) {
			if (marking.ask(ID, Marking::id).or("").equals(id)) {
				return marking.ask(SAY, one -> one.say(Set.copyOf(pieces), value, access)).or(Map.of());
			}
		}
		return Map.of();
	}
}
