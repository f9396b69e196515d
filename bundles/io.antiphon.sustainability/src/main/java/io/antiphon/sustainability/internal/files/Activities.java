package io.antiphon.sustainability.internal.files;

import io.antiphon.sustainability.internal.calc.Use;
import io.antiphon.sustainability.internal.factors.FactorBook;
import io.antiphon.sustainability.internal.social.Declared;
import io.antiphon.sustainability.internal.units.Measures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The activities that can be told here: those with factors, those of models, and those that count something. Any thread. */
public final class Activities {

	private final FactorBook book;
	private final Set<String> modelled;
	private final Declared declared;

	/** {@code modelled}: those that models know. */
	public Activities(FactorBook book, Collection<String> modelled, Declared declared) {
		this.book = book;
		this.modelled = Set.copyOf(modelled);
		this.declared = declared;
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
}
