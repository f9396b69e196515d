package io.antiphon.feedback.ui.internal.model;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Unusable;
import io.antiphon.feedback.ui.spi.Facet;
import io.antiphon.privacy.Access;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the facets that are installed just now, under the guard. One that fails counts as one that has nothing to choose. */
public record Facets(Extensions<Facet> facets) {

	private static final int LONGEST = 200;
	private static final int MOST = 10_000;
	private static final Call<String> ID = Call.text("Facet.id", LONGEST);
	private static final Call<String> LABEL = Call.text("Facet.label", LONGEST);
	private static final Call<List<Facet.Option>> OPTIONS =
			Call.<Facet.Option>list("Facet.options", Call.ANSWER, MOST).checked(options -> {
				if (!options.stream().flatMap(one -> Stream.of(one.value(), one.label())).allMatch(text -> text.length() <= LONGEST)) {
					throw new Unusable("misshapen");
				}
			});
	private static final Call<Set<Long>> IDS = Call.of("Facet.ids", Call.ANSWER);

	/** A facet with something to choose. */
	public record Offered(String id, String label, List<Facet.Option> options) {

		public Offered {
			options = List.copyOf(options);
		}
	}

	/** Blocks. */
	List<Offered> offered(Locale locale) {
		return facets.all().stream()
				.map(facet -> new Offered(
						facet.ask(ID, Facet::id).or(""),
						facet.ask(LABEL, one -> one.label(locale)).or(""),
						facet.ask(OPTIONS, one -> one.options(locale)).or(List.of())))
				.filter(offered -> !offered.id().isEmpty() && !offered.options().isEmpty())
				.toList();
	}

	/** The ids that have every chosen option; {@code null} where none was chosen. Blocks. */
	@Nullable
	Set<Long> among(Map<String, String> options, Access access) {
		Set<Long> among = null;
		for (var facet : facets.all()) {
			var value = options.get(facet.ask(ID, Facet::id).or(""));
			if (value != null) {
				var ids = facet.ask(IDS, one -> new HashSet<>(one.ids(value, access))).or(null);
				if (ids != null && among == null) {
					among = ids;
				} else if (ids != null) {
					among.retainAll(ids);
				}
			}
		}
		return among;
	}
}
