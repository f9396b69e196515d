package io.antiphon.store.internal.migration;

import io.antiphon.store.internal.unit.Units;
import io.antiphon.store.spi.TextColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a contribution said, asked once when a workspace is opened. */
public record Contributed(
		String id, List<Class<?>> entities, List<Script> scripts, Set<String> statements, List<TextColumn> textColumns) {

	private static final String OURS = "io.antiphon.";
	private static final Pattern MADE = Pattern.compile("(?i)\\b(?:CREATE\\s+(?:TABLE|VIEW)|RENAME\\s+TABLE\\s+\\w+\\s+TO)\\s+(\\w+)");

	public Contributed {
		entities = List.copyOf(entities);
		scripts = List.copyOf(scripts);
		statements = Set.copyOf(statements);
		textColumns = ours(id) ? List.copyOf(textColumns) : ofItsOwn(textColumns, made(scripts));
	}

	/** Whether it is part of the product: without what is ours nothing is opened, without what is others' the rest is. */
	static boolean ours(String id) {
		return id.startsWith(OURS);
	}

	boolean ours() {
		return ours(id);
	}

	public Units.Owner owner() {
		return new Units.Owner(id, entities, made(scripts), statements);
	}

	/** Nobody else says what lies in the tables of others. */
	private static List<TextColumn> ofItsOwn(List<TextColumn> columns, Set<String> tables) {
		return columns.stream().filter(column -> tables.contains(column.table())).toList();
	}

	private static Set<String> made(List<Script> scripts) {
		var tables = new HashSet<String>();
		for (var script : scripts) {
			MADE.matcher(script.text()).results().forEach(made -> tables.add(made.group(1).toUpperCase(Locale.ROOT)));
		}
		return tables;
	}
}
