package io.antiphon.compliance.ui.internal;

import io.antiphon.wording.Block;
import java.util.ArrayList;
import java.util.List;

/** What is known of one thing: what it is called, and what it is. What is empty is left out. */
public final class Facts {

	private final List<String> names = new ArrayList<>();
	private final List<Block.Cell> values = new ArrayList<>();

	/** Adds one. */
	public Facts say(String name, String value) {
		if (!value.isEmpty()) {
			names.add(name);
			values.add(Block.Cell.text(value));
		}
		return this;
	}

	/** As one row, which pages show as a line for each. */
	public Block.Table table() {
		return new Block.Table(names, List.of(values));
	}
}
