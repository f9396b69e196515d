package io.antiphon.planning.internal.carrying;

import io.antiphon.loop.Chain;
import io.antiphon.loop.change.Command;
import io.antiphon.loop.change.Outcome;
import io.antiphon.loop.change.Planning;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.privacy.Access;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers to carry out what people and capabilities want changed. */
@Component
public final class CarryingComponent implements Planning {

	private final Planning carrying;

	@Activate
	public CarryingComponent(@Reference PlanningComponent plans, @Reference Chain chain) {
		this.carrying = new Carrying(plans, chain, Clock.systemUTC());
	}

	@Override
	public Outcome carryOut(List<Command> commands, Access access) {
		return carrying.carryOut(commands, access);
	}

	@Override
	public Outcome propose(List<Command> commands, Access access) {
		return carrying.propose(commands, access);
	}

	@Override
	public Outcome undo(long change, Access access) {
		return carrying.undo(change, access);
	}
}
