package io.antiphon.cli.internal;

import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.loop.Chain;
import io.antiphon.loop.spi.Station;
import io.antiphon.privacy.Privacy;
import io.antiphon.report.Report;
import io.antiphon.store.Workspaces;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Offers {@code loop}. */
@Component(service = Command.class)
public final class LoopCommandComponent extends DelegatingCommand {

	@Reference // whiteboard: stations come and go while we run
	private volatile List<Station> stations = List.of();

	private final FeedbackStore feedback;
	private final Chain chain;
	private final Report report;
	private final Door door;
	private final Logger log;
	private final Command command = new LoopCommand(this::start);

	@Activate
	public LoopCommandComponent(
			@Reference Workspaces workspaces,
			@Reference Privacy privacy,
			@Reference FeedbackStore feedback,
			@Reference Chain chain,
			@Reference Report report,
			@Reference(service = LoggerFactory.class) Logger log) {
		this.door = new Door(workspaces, privacy);
		this.feedback = feedback;
		this.chain = chain;
		this.report = report;
		this.log = log;
	}

	private LoopRun start(Invocation invocation) {
		var installed = new Stations(
				stations, System::nanoTime, (station, fault) -> log.error("Station {} failed", station, fault));
		return new LoopRun(door, installed, feedback, chain, report, invocation);
	}

	@Override
	Command command() {
		return command;
	}
}
