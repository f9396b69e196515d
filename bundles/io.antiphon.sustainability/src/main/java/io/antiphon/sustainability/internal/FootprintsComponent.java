package io.antiphon.sustainability.internal;

import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.privacy.Access;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Footprints;
import io.antiphon.sustainability.Restated;
import io.antiphon.sustainability.SoftwareIntensity;
import io.antiphon.sustainability.Taken;
import io.antiphon.sustainability.internal.telling.FilesPage;
import io.antiphon.sustainability.internal.telling.FootprintPages;
import io.antiphon.sustainability.internal.telling.Telling;
import io.antiphon.sustainability.internal.voice.CustomerWords;
import io.antiphon.tables.records.TableReason;
import io.antiphon.wording.Block;
import io.antiphon.wording.Vocabularies;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers footprints. */
@Component
public final class FootprintsComponent implements Footprints {

	/** Others have the same keys for reasons of their own. */
	private static final Vocabularies OWN =
			Vocabularies.of(new SustainabilityVocabularyComponent()::texts, locale -> Texts.of(TableReason.class, locale));

	private final Counting counting;
	private final Chain chain;
	private final Vocabularies vocabularies;
	private final CustomerWords words = CustomerWords.ours();

	@Activate
	public FootprintsComponent(@Reference CountingComponent shared, @Reference Chain chain, @Reference Vocabularies vocabularies) {
		this(shared.counting(), chain, vocabularies);
	}

	FootprintsComponent(Counting counting, Chain chain, Vocabularies vocabularies) {
		this.counting = counting;
		this.chain = chain;
		this.vocabularies = vocabularies;
	}

	@Override
	public List<Activity> activities(Scope scope) {
		return counting.activities(scope);
	}

	@Override
	public List<FactorSet> sets() {
		return counting.sets().current();
	}

	@Override
	public Optional<Footprint> footprint(Scope scope, Period period) {
		return counting.footprint(scope, period);
	}

	@Override
	public Optional<Restated> restated(Scope scope, Period period) {
		return counting.restated(scope, period);
	}

	@Override
	public List<SoftwareIntensity> intensities(Scope scope, Period period) {
		return counting.accountant().intensities(counting.activities(scope.within(null)), period);
	}

	@Override
	public List<Block.Item> items(Scope scope, Locale locale) {
		return new FootprintPages(this, vocabularies.wording(locale)).items(scope);
	}

	@Override
	public List<Finding> said(Scope scope) {
		return chain.findings().map(found -> words.of(found.findings(), scope)).orElse(List.of());
	}

	@Override
	public long rejected() {
		return counting.kept().rejected();
	}

	@Override
	public List<Receipt> receipts(Locale locale) {
		var wording = OWN.wording(locale);
		return counting.kept().receipts().stream().map(wording::receipt).toList();
	}

	@Override
	public Optional<Block.Item> files(Locale locale) {
		return new FilesPage(new Telling(locale)).of(receipts(locale), unfit());
	}

	@Override
	public int count() {
		return (int) counting.kept().all().stream().map(one -> one.place().service()).distinct().count();
	}

	@Override
	public boolean metered(Path file) {
		return Taking.metered(file);
	}

	@Override
	public List<Unfit> unfit() {
		return counting.unfit();
	}

	@Override
	public Taken take(Path file, Defaults defaults, Locale locale, Access access, Progress progress) {
		return new Taking(counting, file, defaults, access, progress, locale).take();
	}
}
