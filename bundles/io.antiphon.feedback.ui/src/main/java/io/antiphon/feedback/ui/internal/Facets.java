package io.antiphon.feedback.ui.internal;

import io.antiphon.feedback.ui.spi.Facet;
import io.antiphon.privacy.Access;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks the facets. One that throws is handed to {@code faults} and counts as one that has nothing to choose. */
record Facets(List<Facet> facets, BiConsumer<String, RuntimeException> faults) {

	/** A facet with something to choose. */
	record Offered(String id, String label, List<Facet.Option> options) {}

	Facets {
		facets = List.copyOf(facets);
	}

	/** Blocks. */
	List<Offered> offered(Locale locale) {
		return facets.stream().map(facet -> offered(facet, locale)).filter(facet -> !facet.options().isEmpty()).toList();
	}

	private Offered offered(Facet facet, Locale locale) {
		try {
			return new Offered(facet.id(), facet.label(locale), List.copyOf(facet.options(locale)));
		} catch (RuntimeException fault) {
			faults.accept(facet.getClass().getName(), fault);
			return new Offered("", "", List.of());
		}
	}

	/** The ids that have every chosen option; {@code null} where none was chosen. Blocks. */
	@Nullable Set<Long> among(Map<String, String> options, Access access) {
		Set<Long> among = null;
		for (var facet : facets) {
			var value = options.get(facet.id());
			if (value != null) {
				var ids = ids(facet, value, access);
				if (ids != null && among == null) {
					among = ids;
				} else if (ids != null) {
					among.retainAll(ids);
				}
			}
		}
		return among;
	}

	private @Nullable Set<Long> ids(Facet facet, String value, Access access) {
		try {
			return new HashSet<>(facet.ids(value, access));
		} catch (RuntimeException fault) {
			faults.accept(facet.getClass().getName(), fault);
			return null;
		}
	}
}
