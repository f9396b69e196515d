package io.antiphon.loop.internal;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.coding.Codings;
import io.antiphon.loop.events.Events;
import io.antiphon.loop.spi.DerivedSource;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds the look-ups that are installed just now, ours before others. They are made when they are asked for and not injected:
 * those who offer them need the chain themselves, and would be activated in a circle.
 */
@Component
public final class ChainComponent implements Chain {

	private final Extensions<Findings> findings;
	private final Extensions<Plans> plans;
	private final Extensions<Verdicts> verdicts;
	private final Extensions<Codings> codings;
	private final Extensions<Events> events;
	private final Extensions<IndicatorSource> sources;
	private final Extensions<DerivedSource> derived;

	@Activate
	public ChainComponent(BundleContext context, @Reference Guard guard) {
		this.findings = Extensions.of(context, Findings.class, guard);
		this.plans = Extensions.of(context, Plans.class, guard);
		this.verdicts = Extensions.of(context, Verdicts.class, guard);
		this.codings = Extensions.of(context, Codings.class, guard);
		this.events = Extensions.of(context, Events.class, guard);
		this.sources = Extensions.of(context, IndicatorSource.class, guard);
		this.derived = Extensions.of(context, DerivedSource.class, guard);
	}

	@Override
	public Optional<Findings> findings() {
		return findings.all().stream().findFirst().flatMap(GuardedFindings::of);
	}

	@Override
	public Optional<Plans> plans() {
		return plans.all().stream().findFirst().flatMap(GuardedPlans::of);
	}

	@Override
	public Optional<Verdicts> verdicts() {
		return verdicts.all().stream().findFirst().flatMap(GuardedVerdicts::of);
	}

	@Override
	public Optional<Codings> codings() {
		return codings.all().stream().findFirst().flatMap(GuardedCodings::of);
	}

	/** The product's own alone: what a stranger keeps is asked through a look-up that can be guarded step by step. */
	@Override
	public Optional<Events> events() {
		return events.all().stream()
				.filter(one -> one.extension().ours())
				.findFirst()
				.flatMap(one -> one.ask(Call.<Events>of("activate", Call.START), made -> made).found());
	}

	@Override
	public List<IndicatorSource> sources() {
		return guarded().all();
	}

	@Override
	public Optional<Measured> indicator(String id) {
		return guarded().indicator(id);
	}

	@Override
	public Optional<Measured> about(Finding finding) {
		return guarded().about(finding);
	}

	private Sources guarded() {
		return new Sources(sources.all(), derived.all());
	}
}
