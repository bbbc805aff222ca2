import {
  applyTopics,
  describeStep,
  kafkaTopics,
  planTopics,
  withKafkaAdmin,
} from '@walking-hall/messaging/kafka';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type KafkaPlace, withKafka } from './kafka.ts';

/**
 * Says how the topics differ from what the hall needs: 0 when nothing does, 1 otherwise. With `apply` it creates what is
 * missing and mends settings; a topic with too few partitions is named, and nothing is changed then.
 */
export function topics(
  surroundings: Surroundings,
  how: 'plan' | 'apply',
  place: KafkaPlace,
): Promise<number> {
  const { terminal } = surroundings;
  return withKafka(surroundings, place, (address) =>
    withKafkaAdmin(address, async (admin) => {
      const wanted = kafkaTopics({ prefix: place.prefix });
      const plan = await planTopics(admin, wanted);
      if (plan.length === 0) {
        terminal.say(
          `✓ ${wanted.length} 个主题都已就绪 / all ${wanted.length} topics are as they have to be`,
        );
        return 0;
      }
      const inTheWay = plan.filter(({ kind }) => kind === 'tooFewPartitions');
      if (how === 'plan' || inTheWay.length > 0) {
        for (const step of plan) terminal.say(`  ${describeStep(step)}`);
        if (inTheWay.length > 0) adviseOnTopics(terminal);
        return 1;
      }
      await applyTopics(admin, plan);
      for (const { name, partitions } of wanted) terminal.say(`✓ ${name} (${partitions})`);
      return 0;
    }),
  );
}

function adviseOnTopics(terminal: Terminal): void {
  terminal.warn(
    '已有主题与要求不符，未作任何改动：增加分区会打乱办件事件的顺序，请停机后重建，或改用前缀（--prefix）。',
  );
  terminal.warn(
    'Topics that stand differ, and nothing was changed: raising partitions would break the order of a case’s events. ' +
      'Create them anew while the services are stopped, or use a prefix (--prefix).',
  );
}
