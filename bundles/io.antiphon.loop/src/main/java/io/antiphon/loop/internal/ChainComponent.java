package io.antiphon.loop.internal;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.DerivedSource;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * Finds the look-ups that are installed just now. They are located when they are asked for and not injected: those who
 * offer them need the chain themselves, and would be activated in a circle.
 */
@Component(
		reference = {
			@Reference(
					name = ChainComponent.FINDINGS,
					service = Findings.class,
					cardinality = ReferenceCardinality.OPTIONAL,
					policy = ReferencePolicy.DYNAMIC,
					policyOption = ReferencePolicyOption.GREEDY),
			@Reference(
					name = ChainComponent.PLANS,
					service = Plans.class,
					cardinality = ReferenceCardinality.OPTIONAL,
					policy = ReferencePolicy.DYNAMIC,
					policyOption = ReferencePolicyOption.GREEDY),
			@Reference(
					name = ChainComponent.VERDICTS,
					service = Verdicts.class,
					cardinality = ReferenceCardinality.OPTIONAL,
					policy = ReferencePolicy.DYNAMIC,
					policyOption = ReferencePolicyOption.GREEDY),
			@Reference(
					name = ChainComponent.SOURCES,
					service = IndicatorSource.class,
					cardinality = ReferenceCardinality.MULTIPLE,
					policy = ReferencePolicy.DYNAMIC),
			@Reference(
					name = ChainComponent.DERIVED,
					service = DerivedSource.class,
					cardinality = ReferenceCardinality.MULTIPLE,
					policy = ReferencePolicy.DYNAMIC)
		})
public final class ChainComponent implements Chain {

	static final String FINDINGS = "findings";
	static final String PLANS = "plans";
	static final String VERDICTS = "verdicts";
	static final String SOURCES = "sources";
	static final String DERIVED = "derived";

	private final ComponentContext context;
	private final Logger log;

	@Activate
	public ChainComponent(ComponentContext context, @Reference(service = LoggerFactory.class) Logger log) {
		this.context = context;
		this.log = log;
	}

	@Override
	public Optional<Findings> findings() {
		return Optional.ofNullable(context.locateService(FINDINGS));
	}

	@Override
	public Optional<Plans> plans() {
		return Optional.ofNullable(context.locateService(PLANS));
	}

	@Override
	public Optional<Verdicts> verdicts() {
		return Optional.ofNullable(context.locateService(VERDICTS));
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
		return new Sources(
				located(SOURCES, IndicatorSource.class),
				located(DERIVED, DerivedSource.class),
				(source, fault) -> log.error("Indicator source {} failed", source, fault));
	}

	private <T> List<T> located(String name, Class<T> type) {
		var located = context.locateServices(name);
		return located == null ? List.of() : Stream.of(located).map(type::cast).toList();
	}
}
