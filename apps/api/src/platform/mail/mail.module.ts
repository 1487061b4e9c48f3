import { Global, Module } from '@nestjs/common';
import { Outbox } from './outbox.ts';
import { OutboxController } from './outbox.controller.ts';
import { Post } from './post.ts';

@Global()
@Module({ controllers: [OutboxController], providers: [Outbox, Post], exports: [Post] })
export class MailModule {}
