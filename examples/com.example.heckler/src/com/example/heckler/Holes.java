package com.example.heckler;

import io.antiphon.loop.Improvement;
import io.antiphon.planning.RegisterRow.Cell;
import io.antiphon.planning.spi.RegisterColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** A bad twin of the council's column: its cells are nothing at all. */
@Component
public final class Holes implements RegisterColumn {

	@Override
	public String id() {
		return "com.example.heckler.holes";
	}

	@Override
	public Map<String, Cell> cells(List<Improvement> improvements, Locale locale) {
		var cells = new HashMap<String, Cell>();
		improvements.forEach(improvement -> cells.put(improvement.id(), null));
		return cells;
	}
}
