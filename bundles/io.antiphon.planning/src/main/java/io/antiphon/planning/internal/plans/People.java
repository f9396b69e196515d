package io.antiphon.planning.internal.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who can be made an owner: names that somebody noted, and since when some of them are not here any more. */
public final class People {

	private final Map<String, Person> byName;

	private People(List<Person> all) {
		this.byName = all.stream().collect(Collectors.toMap(Person::name, Function.identity(), (one, later) -> later));
	}

	/** Somebody, and the first day on which they were not here any more; absent while they are. */
	public record Person(String name, @Nullable LocalDate left) {

		public Person {
			if (name.isBlank()) {
				throw new IllegalArgumentException("a person has a name");
			}
		}
	}

	public static People of(DocumentPlans plans) {
		return new People(plans.people());
	}

	/** Those who are here, by their names. */
	public List<String> here() {
		return byName.values().stream().filter(one -> one.left() == null).map(Person::name).sorted().toList();
	}

	/** Since when somebody is not here any more; empty for those who are and for whom nobody knows. */
	public Optional<LocalDate> left(String name) {
		return Optional.ofNullable(byName.get(name)).map(Person::left);
	}
}
