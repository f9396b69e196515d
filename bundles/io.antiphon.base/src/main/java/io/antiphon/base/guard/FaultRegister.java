package io.antiphon.base.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** {@link Faults} in memory. */
public final class FaultRegister implements Faults {

	private static final int MOST = 1_000;

	private final List<Fault> faults = new ArrayList<>();
	private final List<Consumer<Fault>> listeners = new CopyOnWriteArrayList<>();

	@Override
	public List<Fault> all() {
		synchronized (faults) {
			return List.copyOf(faults);
		}
	}

	@Override
	public void tell(Fault fault) {
		boolean again;
		synchronized (faults) {
			again = faults.removeIf(fault::repeats);
			faults.add(fault);
			if (faults.size() > MOST) {
				faults.removeFirst();
			}
		}
		if (!again) {
			listeners.forEach(listener -> listener.accept(fault));
		}
	}

	@Override
	public Subscription listen(Consumer<Fault> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
