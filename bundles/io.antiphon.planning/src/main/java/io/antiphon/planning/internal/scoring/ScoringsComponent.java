package io.antiphon.planning.internal.scoring;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.loop.Decision.Option;
import io.antiphon.planning.Ranking;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.spi.Scoring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the ways to score that are installed just now. */
@Component
public final class ScoringsComponent implements Scorings {

	private final InstalledScorings installed;

	@Activate
	public ScoringsComponent(BundleContext context, @Reference Guard guard) {
		this.installed = new InstalledScorings(Extensions.of(context, Scoring.class, guard));
	}

	@Override
	public List<Method> methods() {
		return installed.methods();
	}

	@Override
	public Optional<Ranking> rank(String method, List<Option> options, Map<String, Double> weights) {
		return installed.rank(method, options, weights);
	}
}
