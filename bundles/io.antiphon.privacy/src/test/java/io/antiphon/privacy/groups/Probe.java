package io.antiphon.privacy.groups;
import java.util.*;
class Probe {
	public static void main(String[] a) {
		for (int seed = 1; seed <= Integer.parseInt(a[5]); seed++) {
		var pop = Population.of(seed, new Population.Size(Integer.parseInt(a[0]), Integer.parseInt(a[1]), Integer.parseInt(a[2]), Integer.parseInt(a[3]), Integer.parseInt(a[4])));
		double[] tot = new double[4], sum = new double[4], good = new double[4], ex = new double[4]; var pieces = new HashMap<Question, Integer>(); for (var x : pop.said()) Cells.each(x, (q, p) -> pieces.merge(q, 1, Integer::sum)); long people = 0, told = 0, exact = 0, cellsShown = 0; long t = System.nanoTime();
		var groups = SmallGroups.numbers(GroupRule.DEFAULT, pop.said(), pop.today());
		long built = System.nanoTime() - t;
		var cells = new Cells(pop.said(), pop.today());
		var small = 0; var shownSmall = 0;
		var by = new TreeMap<String, int[]>();
		t = System.nanoTime();
		for (var cell : cells.people.entrySet()) {
			int n = cell.getValue().size();
			var answer = groups.ask(cell.getKey());
			boolean shown = answer instanceof Answer.Shown;
			if (n >= 10) { var per = cell.getKey().period(); int i = per == null ? 3 : per.days() < 35 ? 0 : per.days() < 100 ? 1 : 2;
			 double r = answer instanceof Answer.Shown sh ? sh.pieces() / (double) pieces.get(cell.getKey()) : 0; tot[i]++; sum[i] += r; if (r >= 0.9) good[i]++; if (r == 1) ex[i]++; }
			if (n < 5) { small++; if (shown) shownSmall++; }
			if (n >= 10) {
				var p = cell.getKey().period();
				for (var key : new String[] {"all", "period " + (p == null ? "ever" : p.days()<35? "1" : p.days()<100 ? "3" : "12"), "named " + cell.getKey().parts().stream().filter(x->!x.isEmpty()).count()}) {
				var c = by.computeIfAbsent(key, k -> new int[2]);
				c[0]++; if (shown) c[1]++;
				}
			}
		}
		double asked = (System.nanoTime() - t) / 1e3 / cells.people.size();
		System.out.printf("seed %d small %d shown %d unproved %d built %.2fs asked %.1fus", seed, small, shownSmall, 0, built/1e9, asked);
		System.out.printf(" left %d", groups.left()); for (int i = 0; i < 4; i++) System.out.printf(" [%.3f >=.9 %.3f ==1 %.3f]", sum[i]/tot[i], good[i]/tot[i], ex[i]/tot[i]);by.forEach((k, c) -> System.out.printf("  %s %d %.3f", k, c[0], c[1]/(double)c[0]));
		System.out.println();
		}
	}
}
