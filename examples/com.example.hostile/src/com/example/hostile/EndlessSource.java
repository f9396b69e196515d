package com.example.hostile;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** A source of numbers that never says its name. */
@Component
public final class EndlessSource implements IndicatorSource {

	@Override
	public String id() {
		Hanging.forEver();
		return "com.example.hostile";
	}

	@Override
	public List<Indicator> indicators() {
		return List.of();
	}

	@Override
	public List<Measurement> measure(String id, Scope scope, List<Period> periods) {
		return List.of();
	}
}
