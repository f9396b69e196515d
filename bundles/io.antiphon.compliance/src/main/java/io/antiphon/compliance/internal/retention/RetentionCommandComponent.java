package io.antiphon.compliance.internal.retention;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.internal.subjects.GuardedPeople;
import io.antiphon.compliance.retention.RetentionJob;
import io.antiphon.compliance.retention.RetentionOutcome;
import io.antiphon.privacy.Purpose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code retention --dry-run|--confirm}: says what is over its time, or takes it away. For a person, and for a timer at night. */
@Component
public final class RetentionCommandComponent implements Command {

	static final String CONFIRM = "--confirm";
	static final String DRY_RUN = "--dry-run";

	private final RetentionJob job;

	@Activate
	public RetentionCommandComponent(@Reference RetentionJob job) {
		this.job = job;
	}

	@Override
	public String name() {
		return "retention";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(Parameter.flag(DRY_RUN, texts.get(DRY_RUN)), Parameter.flag(CONFIRM, texts.get(CONFIRM)));
	}

	@Override
	public Purpose purpose() {
		return Purpose.RETENTION;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var text = new RetentionText(texts);
		if (invocation.flag(DRY_RUN)) {
			var preview = job.preview(invocation.access());
			invocation.print(RetentionText.data(preview), text.preview(preview));
			return Exit.DONE;
		}
		if (!invocation.flag(CONFIRM)) {
			return invocation.end(Exit.USAGE, texts.get("notConfirmed"));
		}
		try {
			return told(job.run(invocation.access(), invocation.progress()), text, invocation, texts);
		} catch (GuardedPeople.Silent silent) {
			return invocation.end(Exit.REFUSED, texts.get("silent", silent.holder()));
		}
	}

	private static Exit told(RetentionOutcome outcome, RetentionText text, Invocation invocation, Texts texts) {
		return switch (outcome) {
			case RetentionOutcome.Done(var receipt, var compacted) -> {
				invocation.print(RetentionText.data(receipt, compacted), text.done(receipt, compacted));
				yield Exit.DONE;
			}
			case RetentionOutcome.Nothing nothing -> {
				var data = new LinkedHashMap<String, Object>();
				data.put("format", 1);
				data.put("removed", false);
				data.put("pieces", 0);
				invocation.print(data, texts.get("nothing"));
				yield Exit.DONE;
			}
			case RetentionOutcome.Busy(var receipt) -> invocation.end(Exit.IN_USE, texts.get("busy", receipt.pieces()));
			case RetentionOutcome.Stopped(var receipt) -> invocation.end(Exit.DONE, texts.get("stopped", receipt.pieces()));
		};
	}

	private static Texts texts(Locale locale) {
		return Texts.of(RetentionCommandComponent.class, locale);
	}
}
