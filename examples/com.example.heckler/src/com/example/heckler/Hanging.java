package com.example.heckler;

import io.antiphon.loop.Improvement;
import io.antiphon.planning.RegisterRow.Cell;
import io.antiphon.planning.spi.RegisterColumn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.osgi.service.component.annotations.Component;

/** A bad twin of the council's column: it never says what it is called, and does not listen to anybody who wants it to stop. */
@Component
public final class Hanging implements RegisterColumn {

	@Override
	public String id() {
		var never = new CountDownLatch(1);
		while (true) {
			try {
				never.await();
			} catch (InterruptedException ignored) {
				// that is its fault
			}
		}
	}

	@Override
	public Map<String, Cell> cells(List<Improvement> improvements, Locale locale) {
		return Map.of();
	}
}
