package io.antiphon.sustainability.internal.files;

import io.antiphon.sustainability.internal.calc.Use;
import io.antiphon.sustainability.internal.factors.FactorBook;
import io.antiphon.sustainability.internal.social.Declared;
import io.antiphon.sustainability.internal.units.Measures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The activities that can be told here: those with factors, those of models, and those that count something. Any thread. */
public final class Activities {

	/** No amount is more, in any unit. */
	public static final double MOST = 1e15;

	/** By what people call them, in English and Chinese. */
	private static final Map<String, String> CALLED = called();

	private final FactorBook book;
	private final Set<String> modelled;
	private final Declared declared;

	/** {@code modelled}: those that models know. */
	public Activities(FactorBook book, Collection<String> modelled, Declared declared) {
		this.book = book;
		this.modelled = Set.copyOf(modelled);
		this.declared = declared;
	}

	/** As an activity is called here that a file calls so: by its own name, or by one of those that people have for it. */
	String key(String said) {
		return knows(said) ? said : CALLED.getOrDefault(said.toLowerCase(Locale.ROOT), said);
	}

	boolean knows(String key) {
		return book.knows(key) || modelled.contains(key) || declared.knows(key) || Use.of(key).isPresent();
	}

	List<String> names() {
		var names = new ArrayList<String>(book.activities());
		names.addAll(modelled);
		declared.all().forEach(kind -> names.add(kind.key()));
		for (var use : Use.values()) {
			names.add(use.key());
		}
		return names;
	}

	/** The unit it has to fit and does not; empty where it fits, or only a model knows. */
	Optional<String> misfit(String key, String unit) {
		return wanted(key).filter(wanted -> Measures.factor(unit, wanted).isEmpty());
	}

	private Optional<String> wanted(String key) {
		if (modelled.contains(key)) {
			return Optional.empty();
		}
		if (key.equals(Use.SOFTWARE_ENERGY.key())) {
			return Optional.of("kWh");
		}
		if (key.equals(Use.SOFTWARE_EMBODIED.key())) {
			return Optional.of("kg");
		}
		return declared.kind(key).map(Declared.Kind::unit).or(() -> book.unit(key));
	}

	private static Map<String, String> called() {
		var called = new HashMap<String, String>();
		try (var in = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(Activities.class.getResourceAsStream("activities.txt")), StandardCharsets.UTF_8))) {
			in.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
				var words = line.split("\\s*[:,]\\s*");
				Stream.of(words).skip(1).forEach(word -> called.put(word, words[0]));
			});
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return Map.copyOf(called);
	}
}
