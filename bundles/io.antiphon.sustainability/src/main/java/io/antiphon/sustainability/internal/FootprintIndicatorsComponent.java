package io.antiphon.sustainability.internal;

import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.sustainability.internal.loop.FootprintSource;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers footprints to the rest of the loop as indicators: a goal, a chart, a companion that must not suffer. */
@Component(service = IndicatorSource.class)
public final class FootprintIndicatorsComponent extends FootprintSource {

	@Activate
	public FootprintIndicatorsComponent(@Reference CountingComponent shared) {
		super(
				() -> shared.open() ? shared.counting().kept().all() : List.of(), shared.counting()::accountant,
				shared.counting().declared());
	}
}
