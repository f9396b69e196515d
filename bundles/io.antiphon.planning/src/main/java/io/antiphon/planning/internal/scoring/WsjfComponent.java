package io.antiphon.planning.internal.scoring;

import io.antiphon.planning.spi.Scoring;
import org.osgi.service.component.annotations.Component;

/** Offers {@link Wsjf}. */
@Component(service = Scoring.class)
public final class WsjfComponent extends Wsjf {}
