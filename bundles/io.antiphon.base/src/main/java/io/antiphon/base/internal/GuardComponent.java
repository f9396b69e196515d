package io.antiphon.base.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Answer;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Exits;
import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Faults;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.base.guard.Work;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** The guard of this process and its register; writes each fault into the log, and tells of an extension that ends the process. */
@Component(immediate = true, service = {Guard.class, Faults.class})
public final class GuardComponent implements Guard, Faults {

	private final FaultRegister register = new FaultRegister();
	private final Guard guard = new ThreadGuard(this);
	private final Exits exits;
	private final Logger log;
	private final Thread hook = Thread.ofPlatform().name("antiphon-exits").unstarted(this::ending);

	@Activate
	public GuardComponent(BundleContext context, @Reference(service = LoggerFactory.class) Logger log) {
		this.exits = new Exits(context);
		this.log = log;
		register.listen(fault -> log.warn("{}", fault.sentence(Locale.ROOT)));
		Runtime.getRuntime().addShutdownHook(hook);
	}

	@Deactivate
	void stop() {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException ending) {
			// then it has run, or does so just now
		}
	}

	private void ending() {
		exits.fault().ifPresent(this::tell);
	}

	@Override
	public <X, T> Answer<T> ask(
			Extension extension, X subject, Call<T> call, Progress progress, Work<? super X, ? extends T> work) {
		var answer = guard.ask(extension, subject, call, progress, work);
		if (answer instanceof Answer.Missing<T>(var fault, var thrown) && thrown != null && extension.ours()) {
			log.error("{} failed", fault.extension().label(), thrown);
		}
		return answer;
	}

	@Override
	public Optional<Fault> leftOut(Extension extension) {
		return guard.leftOut(extension);
	}

	@Override
	public Faults faults() {
		return this;
	}

	@Override
	public List<Fault> all() {
		return register.all();
	}

	@Override
	public void tell(Fault fault) {
		register.tell(fault);
	}

	@Override
	public Subscription listen(Consumer<Fault> listener) {
		return register.listen(listener);
	}
}
