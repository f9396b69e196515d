package io.antiphon.channels.internal.mapping;

import io.antiphon.privacy.Purpose;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whether a workspace declares what a mapping says feedback was collected for, tells of consent to, or needs. */
public final class PurposeCheck {

	private PurposeCheck() {}

	/** Where a mapping names a purpose. */
	private record Naming(String pointer, int line) {

		static Naming of(PlannedColumn column) {
			return new Naming(JsonNode.pointer("/columns", column.name()), column.rule().line());
		}
	}

	/** What is wrong, at the first purpose that is not declared. @param declared ids of purposes */
	public static Optional<MappingError> of(Plan plan, Collection<String> declared) {
		var named = named(plan);
		named.keySet().removeAll(declared);
		return named.values().stream().findFirst().map(first -> new MappingError(
				first.pointer(), first.line(),
				MappingProblem.MAPPING_PURPOSE_UNDECLARED.with(String.join(", ", named.keySet()), String.join(", ", declared))));
	}

	/** The ids of the purposes that a plan names, and where it does first. */
	private static SortedMap<String, Naming> named(Plan plan) {
		var named = new TreeMap<String, Naming>();
		plan.mapping().purposes().forEach(purpose -> named.put(purpose.id(), new Naming("/purposes", 0)));
		for (var column : plan.all(ColumnRole.CONSENT)) {
			if (column.rule().detail() instanceof ColumnRule.Detail.Agreed(var purpose)) {
				named.putIfAbsent(purpose.id(), Naming.of(column));
			}
		}
		plan.reaching().forEach(column -> named.putIfAbsent(Purpose.ANSWER.id(), Naming.of(column)));
		return named;
	}
}
