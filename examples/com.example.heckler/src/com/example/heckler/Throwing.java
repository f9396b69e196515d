package com.example.heckler;

import io.antiphon.loop.Improvement;
import io.antiphon.planning.RegisterRow.Cell;
import io.antiphon.planning.spi.RegisterColumn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** A bad twin of the council's column: it breaks. */
@Component
public final class Throwing implements RegisterColumn {

	@Override
	public String id() {
		return "com.example.heckler.throwing";
	}

	@Override
	public Map<String, Cell> cells(List<Improvement> improvements, Locale locale) {
		throw new IllegalStateException("broken on purpose");
	}
}
